// The results of a swimming gala.

/// One swimmer in one race; the time is in hundredths of a second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swim {
    pub name: String,
    pub lane: u32,
    pub time: u32,
}

// ex-1: what is compared with itself is always equal.
// Lesson: "Errors that are mistakes".
// Test: is_dead_heat_only_for_equal_times.
// Start: which two things should the second comparison be about?
pub fn is_dead_heat(one: &Swim, other: &Swim) -> bool {
    one.name != other.name && one.time == one.time
}

// ex-2: the second of two assignments sees what the first one has done.
// Lesson: "Help that does not build".
// Test: swap_lanes_exchanges_the_lanes.
// Start: write down both lanes after each of the two lines.
pub fn swap_lanes(swims: &mut [Swim], one: usize, other: usize) {
    swims[one].lane = swims[other].lane;
    swims[other].lane = swims[one].lane;
}

// ex-3: a loop that leaves in every case of its first round is none.
// Lesson: "Help for another aim".
// Test: first_below_looks_further.
// Start: when do you know that there is no such swimmer?
pub fn first_below(swims: &[Swim], time: u32) -> Option<&Swim> {
    for swim in swims {
        if swim.time < time {
            return Some(swim);
        } else {
            return None;
        }
    }
    None
}

// ex-4: a range goes upwards; turned round, it needs its ends in the right places.
// Lesson: "Help with an edge".
// Test: countdown_begins_with_the_first_number.
// Start: which numbers does a range have whose start is larger than its end?
pub fn countdown() -> Vec<u32> {
    let mut numbers = Vec::new();
    for number in 10..1 {
        numbers.push(number);
    }
    numbers
}
