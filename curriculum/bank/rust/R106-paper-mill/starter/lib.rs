// Counting in a paper mill. How many logs a row has is written in src/stack.rs.

pub mod stack;

/// On each day whose number can be divided by this, no rain falls.
pub const DRY_EVERY: u32 = 4;

// ex-1: a for loop runs once for every number of a range.
// Lesson: "Counting through a range".
// Test: logs_in_stack_adds_every_row.
// Start: make a sum that may change, before the loop.
pub fn logs_in_stack(rows: u32) -> u32 {
    999
}

// ex-2: a while loop asks before each round.
// Lesson: "As long as it is true".
// Test: folds_needed_stops_exactly_at_the_goal.
// Start: which two things change in each round?
pub fn folds_needed(sheet_um: u32, goal_um: u32) -> u32 {
    999
}

// ex-3: a loop can end early.
// Lesson: "Leaving early".
// Test: day_tank_is_full_counts_the_first_day.
// Start: go through the days and add up the rain.
pub fn day_tank_is_full(litres_per_day: u32, tank_litres: u32, days: u32) -> u32 {
    999
}
