// Clocks in a workshop. A clock is a name and the seconds it is fast each day.

/// The days of a week.
pub const DAYS: i32 = 7;

// ex-1: what a function makes, it hands out as an owned value.
// Lesson: "Made here, handed out whole".
// Test: ticket_counts_seven_days.
// Start: work out the seconds of a week first.
pub fn ticket(clock: &(String, i32)) -> String {
    format!("?")
}

// ex-2: a reference that goes out must lead to what came in.
// Lesson: "A reference to what was lent".
// Test: name_of_shows_the_name.
// Start: where does the name live, inside or outside this function?
pub fn name_of(clock: &(String, i32)) -> &String {
    todo!()
}

// ex-3: from lent parts you build a new value with copies of your own.
// Lesson: "A new value from a lent one".
// Test: corrected_takes_the_seconds_away.
// Start: which of the two parts must be cloned?
pub fn corrected(clock: &(String, i32), by: i32) -> (String, i32) {
    (String::from("?"), 999)
}

// ex-4: keep the old value as your own before you write over it.
// Lesson: "Keep the old before you write".
// Test: rename_hands_back_the_old_name.
// Start: make a binding for the old name.
pub fn rename(clock: &mut (String, i32), name: String) -> String {
    name
}
