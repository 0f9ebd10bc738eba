// The night desk of a hospital. The roster and the phone book are in src/roster.rs.

pub mod roster;

/// The floors of the house that have a desk are numbered from 1 to this number.
pub const FLOORS: u32 = 6;
/// The hours of a shift if nobody has planned them.
pub const USUAL_HOURS: u32 = 8;
/// The hours for telling the next doctor what has happened.
pub const HANDOVER: u32 = 1;

// ex-1: an Option is Some with a value, or None.
// Lesson: "A value, or none".
// Test: extension_of_other_floors_is_none.
// Start: for which floors is there a number?
pub fn extension(floor: u32) -> Option<u32> {
    let _ = floor;
    todo!()
}

// ex-2: match opens an Option: one arm for the value, one for None.
// Lesson: "Opening with match".
// Test: on_call_names_the_doctor.
// Start: ask the roster once, and look at both cases of its answer.
pub fn on_call(day: u32) -> String {
    let _ = day;
    todo!()
}

// ex-3: unwrap_or gives the value inside, or the one that you offer.
// Lesson: "A value to fall back on".
// Test: shift_hours_without_a_plan_are_the_usual_ones.
// Start: what is missing when nobody has planned the hours?
pub fn shift_hours(day: u32) -> u32 {
    let _ = day;
    todo!()
}

// ex-4: a step that needs a value is only done where there is one; None stays None.
// Lesson: "One step after the other".
// Test: number_to_call_asks_for_no_phone_without_a_doctor.
// Start: what do you need before you can look into the phone book?
pub fn number_to_call(day: u32) -> Option<u32> {
    let _ = day;
    todo!()
}
