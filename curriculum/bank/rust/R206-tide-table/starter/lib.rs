// The tide table of a harbour: the height of the water at each hour, in centimetres.

/// The letters of a short name.
pub const SHORT: usize = 3;

// ex-1: a range in square brackets picks a part, without its end.
// Lesson: "Lending a part".
// Test: between_leaves_out_the_last_hour.
// Start: which range begins at from and stops before until?
pub fn between(heights: &[i32], from: usize, until: usize) -> &[i32] {
    &[999]
}

// ex-2: the last position is one less than the length.
// Lesson: "First and last".
// Test: rise_from_low_to_high.
// Start: how do you write the position of the last hour?
pub fn rise(heights: &[i32]) -> i32 {
    999
}

// ex-3: a start that is worked out must not fall below zero.
// Lesson: "Staying inside".
// Test: latest_takes_the_end_of_the_table.
// Start: at which position do the last hours begin?
pub fn latest(heights: &[i32], count: usize) -> &[i32] {
    &[999]
}

// ex-4: a text is lent in parts too, and the end must stay inside.
// Lesson: "Staying inside".
// Test: short_name_keeps_three_letters.
// Start: which is smaller, SHORT or the length?
pub fn short_name(harbour: &str) -> &str {
    "?"
}
