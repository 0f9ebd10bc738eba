// Chains of iterators for the sensors of a plant.

pub fn first_alarms(
    readings: impl Iterator<Item = i32>,
    limit: i32,
    count: usize,
) -> Vec<(usize, i32)> {
    readings
        .enumerate()
        .filter(|(_, reading)| *reading > limit)
        .take(count)
        .collect()
}

pub fn sum_of_good<'l>(lines: impl Iterator<Item = &'l str>) -> i64 {
    lines
        .take_while(|line| *line != "stop")
        .filter_map(|line| line.parse::<i64>().ok())
        .sum()
}

pub fn steps(readings: &[i32]) -> Vec<i32> {
    readings
        .iter()
        .zip(readings.iter().skip(1))
        .map(|(before, after)| before - after)
        .collect()
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

    fn next(&mut self) -> Option<u32> {
        if self.left == 0 {
            return None;
        }
        let now = self.left;
        self.left = now / 2;
        Some(now)
    }
}

pub fn both_ends(readings: &[i32]) -> Vec<(i32, i32)> {
    let backwards = readings.iter().rev().copied();
    readings
        .iter()
        .copied()
        .zip(backwards)
        .take(readings.len() / 2)
        .collect()
}
