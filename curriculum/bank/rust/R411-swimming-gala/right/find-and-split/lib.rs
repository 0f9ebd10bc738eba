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
    let (first, second) = (swims[one].lane, swims[other].lane);
    swims[one].lane = second;
    swims[other].lane = first;
}

pub fn first_below(swims: &[Swim], time: u32) -> Option<&Swim> {
    swims.iter().find(|swim| swim.time < time)
}

pub fn countdown() -> Vec<u32> {
    (1..11).rev().collect()
}
