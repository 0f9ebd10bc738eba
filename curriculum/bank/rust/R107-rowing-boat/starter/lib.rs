// The crew of a rowing boat with four seats.

// ex-1: a tuple groups values.
// Lesson: "Tuples".
// Test: swap_sides_exchanges_the_parts.
// Start: how do you reach each part of load?
pub fn swap_sides(load: (i32, i32)) -> (i32, i32) {
    (999, 999)
}

// ex-2: array elements are numbered from zero.
// Lesson: "Arrays".
// Test: stern_minus_bow_compares_the_ends.
// Start: which numbers have the first and the last seat?
pub fn stern_minus_bow(crew: [i32; 4]) -> i32 {
    999
}

// ex-3: to change one element the array must be mutable.
// Lesson: "Changing one element".
// Test: reseat_leaves_the_other_seats_alone.
// Start: make a binding that may change.
pub fn reseat(crew: [i32; 4], seat: usize, kilos: i32) -> [i32; 4] {
    [999, 999, 999, 999]
}

// ex-4: a tuple lets a function hand back two results.
// Lesson: "Tuples".
// Test: side_totals_adds_every_second_seat.
// Start: make a binding for the left side.
pub fn side_totals(crew: [i32; 4]) -> (i32, i32) {
    (999, 999)
}
