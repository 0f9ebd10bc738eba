// Chains of iterators for the sensors of a plant.

// In each function the lines of a right answer stand as comments, in a wrong order. One line is too
// much. Write the others in the right order, in place of `let _ = ...` and the line below it.

// ex-1: adaptors act in the order in which they are written.
// Lesson: "The order of a chain".
// Test: first_alarms_have_their_places.
// Start: from where do the places count?
pub fn first_alarms(
    readings: impl Iterator<Item = i32>,
    limit: i32,
    count: usize,
) -> Vec<(usize, i32)> {
    // .filter(|(_, reading)| *reading > limit)
    // .collect()
    // readings.take(count)
    // .enumerate()
    // .take(count)
    // readings
    let _ = (readings, limit, count);
    Vec::new()
}

// ex-2: take_while ends a chain, filter_map skips.
// Lesson: "Skip or end".
// Test: sum_of_good_ends_at_stop.
// Start: what happens to the lines behind the word?
pub fn sum_of_good<'l>(lines: impl Iterator<Item = &'l str>) -> i64 {
    // .sum()
    // .filter(|line| *line != "stop")
    // .filter_map(|line| line.parse::<i64>().ok())
    // lines
    // .take_while(|line| *line != "stop")
    let _ = lines;
    -1
}

// ex-3: zip walks through two iterators side by side.
// Lesson: "Side by side".
// Test: steps_are_differences_of_neighbours.
// Start: which two iterators give a reading and the next one?
pub fn steps(readings: &[i32]) -> Vec<i32> {
    // .map(|(before, after)| after - before)
    // .iter()
    // .step_by(2)
    // .collect()
    // .zip(readings.iter().skip(1))
    // readings
    let _ = readings;
    vec![-1]
}

/// Gives a number, its half, the half of that, and so on down to 1.
pub struct Halves {
    left: u32,
}

impl Halves {
    pub fn of(number: u32) -> Halves {
        Halves { left: number }
    }
}

impl Iterator for Halves {
    type Item = u32;

    // ex-4: next gives one value and remembers where it is.
    // Lesson: "An iterator of your own".
    // Test: halves_go_down_to_one.
    // Start: when is there nothing left?
    fn next(&mut self) -> Option<u32> {
        // Some(now)
        // let now = self.left;
        // }
        // return None;
        // self.left = now / 2;
        // if self.left == 1 {
        // if self.left == 0 {
        let _ = self.left;
        None
    }
}

// ex-5: an iterator over a list can be turned round.
// Lesson: "Side by side".
// Test: both_ends_pair_first_and_last.
// Start: how many pairs are there for five readings?
pub fn both_ends(readings: &[i32]) -> Vec<(i32, i32)> {
    // .take(readings.len() / 2)
    // .iter()
    // .zip(backwards)
    // .collect()
    // .rev()
    // let backwards = readings.iter().rev().copied();
    // readings
    // .copied()
    let _ = readings;
    vec![(0, 0)]
}
