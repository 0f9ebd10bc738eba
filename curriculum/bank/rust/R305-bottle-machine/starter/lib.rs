// A machine in a supermarket takes empty bottles back and pays the deposit. Money is in cents.

/// The slots for bottles, numbered from 0.
pub const SLOTS: u32 = 96;
/// The bottles that go into one crate.
pub const CRATE: u32 = 24;

// ex-1: a failure that you expect is a value that the caller can look at.
// Lesson: "Part of the day".
// Test: deposit_of_a_strange_bottle_is_none.
// Start: whose fault is it when somebody puts in a strange bottle?
pub fn deposit(kind: char) -> Option<u32> {
    match kind {
        'g' => Some(8),
        'p' => Some(25),
        _ => panic!("unknown bottle"),
    }
}

// ex-2: who can answer a failure opens the Option and answers.
// Lesson: "Part of the day".
// Test: display_asks_to_take_a_strange_bottle_back.
// Start: what does the machine say to somebody with a strange bottle?
pub fn display(kind: char) -> String {
    format!("{} cents", deposit(kind).unwrap())
}

// ex-3: where None can only be a bug, expect stops and says which promise was broken.
// Lesson: "A broken promise: expect".
// Test: scanned_panics_for_anything_but_a_digit.
// Start: what happens here to a sign that is no digit?
pub fn scanned(sign: char) -> u32 {
    sign.to_digit(10).unwrap_or(0)
}

// ex-4: assert! checks a promise before anything is calculated with it.
// Lesson: "A broken promise: assert!".
// Test: crate_of_a_slot_that_is_not_there_panics.
// Start: which slot numbers are right?
pub fn crate_of(slot: u32) -> u32 {
    slot.min(SLOTS - 1) / CRATE
}
