// The display of a solar roof: battery, income and warnings.

// ex-1: choose a type that is wide enough for every step.
// Lesson: "Every step must fit".
// Test: battery_percent_of_a_large_battery.
// Start: work out 7 / 10 * 100 in whole numbers, on paper.
pub fn battery_percent(now_wh: u16, full_wh: u16) -> u16 {
    now_wh / full_wh * 100
}

// ex-2: as cuts off what stands behind the point.
// Lesson: "What as cuts off and turns around".
// Test: income_cents_rounds_to_the_nearest_cent.
// Start: which number does 0.29 * 100.0 really give? The lesson shows one like it.
pub fn income_cents(euros: f64) -> i64 {
    (euros * 100.0) as i64
}

// ex-3: a negative number has no place in an unsigned type.
// Lesson: "What as cuts off and turns around".
// Test: is_frost_far_below_zero.
// Start: what becomes of -50 on the way to u16?
pub fn is_frost(tenths: i16) -> bool {
    (tenths as u16) < 30
}

// ex-4: a char has a number, and the number is not the digit.
// Lesson: "A digit is a sign".
// Test: panel_row_reads_the_digit.
// Start: which number does the sign 7 have?
pub fn panel_row(mark: char) -> u8 {
    mark as u8
}
