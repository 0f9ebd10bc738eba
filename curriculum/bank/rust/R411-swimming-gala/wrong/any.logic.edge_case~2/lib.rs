// The results of a swimming gala.

/// One swimmer in one race; the time is in hundredths of a second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swim {
    pub name: String,
    pub lane: u32,
    pub time: u32,
}

pub fn is_dead_heat(one: &Swim, other: &Swim) -> bool {
    one.name != other.name && one.time == other.time
}

pub fn swap_lanes(swims: &mut [Swim], one: usize, other: usize) {
    let lane = swims[one].lane;
    swims[one].lane = swims[other].lane;
    swims[other].lane = lane;
}

pub fn first_below(swims: &[Swim], time: u32) -> Option<&Swim> {
    let mut found = None;
    for swim in swims {
        if swim.time < time {
            found = Some(swim);
        }
    }
    found
}

pub fn countdown() -> Vec<u32> {
    let mut numbers = Vec::new();
    for number in (1..=10).rev() {
        numbers.push(number);
    }
    numbers
}
