//! Say in one line whose program this is.

// ex-1: the one first principle of this unit.
// Lesson section: One principle a section
// Test: first_step_of_a_usual_value
// Start here: what to write first.
pub fn first_step(value: i32) -> i32 {
    let _ = value;
    0
}
