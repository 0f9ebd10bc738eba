// Morning decisions of an open-air pool.

/// Visitors for each lane.
pub const PER_LANE: u32 = 25;
/// The last age that counts as a child.
pub const CHILD_UNTIL: u32 = 15;
pub const CHILD_CENTS: u32 = 250;
pub const ADULT_CENTS: u32 = 400;
pub const LOCKER_CENTS: u32 = 100;
/// Waves of this height call for a yellow flag.
pub const YELLOW_FROM_CM: u32 = 60;
/// Waves of this height call for a red flag.
pub const RED_FROM_CM: u32 = 140;

// ex-1: the last expression of a block is its value.
// Lesson: "The last expression is the value".
// Test: open_lanes_counts_only_full_groups.
// Start: how many full groups are there?
pub fn open_lanes(visitors: u32) -> u32 {
    0
}

// ex-2: an if with an else is a value.
// Lesson: "if as a value".
// Test: entry_cents_adds_the_locker.
// Start: let an if choose the price for the age.
pub fn entry_cents(age: u32, wants_locker: bool) -> u32 {
    0
}

// ex-3: in a chain, the first true condition wins.
// Lesson: "A chain of questions".
// Test: flag_turns_red_at_its_limit.
// Start: which question decides alone?
pub fn flag(wave_cm: u32, has_lifeguard: bool) -> char {
    '?'
}
