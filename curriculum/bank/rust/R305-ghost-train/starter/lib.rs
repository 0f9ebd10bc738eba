// The till of a ghost train at the fair. Money is in cents.

/// The wagons of the train, numbered from 1.
pub const WAGONS: u32 = 8;
/// The seats of one wagon.
pub const SEATS: u32 = 4;

// ex-1: a failure that you expect is a value, not a panic.
// Lesson: "Failures that belong to the day".
// Test: change_is_none_when_too_little_was_paid.
// Start: which subtraction answers with an Option?
pub fn change(paid: u32, price: u32) -> Option<u32> {
    Some(999)
}

// ex-2: the one who can answer a failure opens the Option, without unwrap.
// Lesson: "Failures that belong to the day".
// Test: receipt_asks_for_the_rest.
// Start: match on what change hands back.
pub fn receipt(paid: u32, price: u32) -> String {
    format!("?")
}

// ex-3: expect stops the program where a None can only be a bug.
// Lesson: "Bugs: expect says why".
// Test: share_panics_for_a_group_without_riders.
// Start: which division answers with an Option?
pub fn share(cents: u32, riders: u32) -> u32 {
    999
}

// ex-4: assert! checks a promise of the caller before you calculate.
// Lesson: "Bugs: assert checks a promise".
// Test: first_seat_panics_for_wagon_zero.
// Start: write down which wagon numbers are right.
pub fn first_seat(wagon: u32) -> u32 {
    999
}
