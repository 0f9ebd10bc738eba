// Checks for the functions of an egg shop.

/// Eggs in a full box.
pub const EGGS_PER_BOX: u32 = 6;

// ex-1: good cases sit on both sides of each boundary.
// Lesson: "Choosing the cases".
// Test: accepts_postage_says_no_when_the_limit_is_too_low.
// Start: call postage with one weight and compare the result.
pub fn accepts_postage(postage: fn(u32) -> u32) -> bool {
    true
}

// ex-2: assert_eq! panics when its two values differ.
// Lesson: "What an assert does".
// Test: check_boxes_panics_when_the_rest_is_dropped.
// Start: write one assert_eq! for an order of 6 eggs.
pub fn check_boxes(boxes: fn(u32) -> u32) {}

// ex-3: first make a test fail, then mend the code.
// Lesson: "First red, then green".
// Test: boxes_needed_for_full_boxes.
// Start: what does this give for 6 eggs?
pub fn boxes_needed(eggs: u32) -> u32 {
    eggs / EGGS_PER_BOX + 1
}
