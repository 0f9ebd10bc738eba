// The water levels of a canal lock, in centimetres.

/// How far the first gate lifts a boat.
pub const FIRST_STEP: i32 = 120;
/// How far the second gate lifts a boat.
pub const SECOND_STEP: i32 = 85;

// ex-1: through an exclusive reference you change the owner's value.
// Lesson: "Lending for change".
// Test: raise_adds_to_the_level.
// Start: how do you reach the number behind level?
pub fn raise(level: &mut i32, by: i32) {
    *level = 999;
}

// ex-2: two exclusive references may lead to two values.
// Lesson: "Lending for change".
// Test: let_through_keeps_the_total.
// Start: which level falls?
pub fn let_through(upper: &mut i32, lower: &mut i32, amount: i32) {
    *upper = 999;
}

// ex-3: one writer at a time, so read first.
// Lesson: "One writer at a time".
// Test: level_out_sets_both_to_the_mean.
// Start: work out the mean before you change anything.
pub fn level_out(chambers: &mut [i32; 2]) {
    chambers[0] = 999;
}

// ex-4: the owner lends with &mut for one call.
// Lesson: "One writer at a time".
// Test: lift_boat_goes_up_two_steps.
// Start: make a level that may change.
pub fn lift_boat(name: String, start: i32) -> (i32, String) {
    (999, name)
}
