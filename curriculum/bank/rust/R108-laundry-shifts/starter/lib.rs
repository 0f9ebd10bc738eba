// Checks for the working times of a laundry. All times are in minutes.

// ex-1: good cases sit on both sides of each boundary.
// Lesson: "Cases at the boundary".
// Test: check_rest_finds_a_limit_that_is_off_by_one.
// Start: assert that a shift of exactly 360 minutes needs no rest.
pub fn check_rest(rest_is_enough: fn(u32, u32) -> bool) {
    let _ = rest_is_enough;
}

// ex-2: assert_eq! compares, and its message tells the reader which call went wrong.
// Lesson: "A failure that explains itself".
// Test: check_rounding_names_the_wrong_call.
// Start: write one assert_eq! for 1 minute, with a message.
pub fn check_rounding(rounded: fn(u32) -> u32) {
    let _ = rounded;
}

// ex-3: see a case fail, then mend the code until it passes.
// Lesson: "Red, then green".
// Test: rest_is_enough_at_the_limit_of_six_hours.
// Start: which of your own cases does this function fail?
pub fn rest_is_enough(work: u32, rest: u32) -> bool {
    work < 360 || rest > 30
}
