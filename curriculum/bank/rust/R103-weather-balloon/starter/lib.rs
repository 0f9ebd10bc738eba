// Reading the bytes of a weather balloon.

/// The lowest pressure that can be true, in hectopascal.
pub const LOWEST_HPA: i32 = 5;
/// The highest pressure that can be true, in hectopascal.
pub const HIGHEST_HPA: i32 = 1085;

// ex-1: numbers of two types never mix by themselves.
// Lesson: "Number types and how to change them".
// Test: celsius_keeps_the_tenths.
// Start: turn tenths into the type that the function hands back.
pub fn celsius(tenths: i16) -> f64 {
    99.9
}

// ex-2: a step in between may be too large for its type.
// Lesson: "When a number is too large for its type".
// Test: mean_gust_works_for_the_largest_pair.
// Start: is there a wider type in which the sum fits?
pub fn mean_gust(first: u8, second: u8) -> u8 {
    99
}

// ex-3: a comparison is a value of type bool.
// Lesson: "True or false".
// Test: is_plausible_counts_both_limits.
// Start: write the comparison with LOWEST_HPA.
pub fn is_plausible(hpa: i32) -> bool {
    false
}

// ex-4: a byte can be turned into a char.
// Lesson: "One sign".
// Test: sonde_letter_starts_at_a.
// Start: which byte belongs to the first letter?
pub fn sonde_letter(place: u8) -> char {
    '?'
}
