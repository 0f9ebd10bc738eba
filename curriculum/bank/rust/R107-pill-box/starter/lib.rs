// A pill box for one week. It has a row for each day, and in each row three compartments.
// Days: 0 is Monday, 6 is Sunday. Times: 0 is morning, 1 is noon, 2 is evening.

// ex-1: a tuple groups values of different types, and let takes it apart.
// Lesson: "Tuples hold different things".
// Test: halve_tells_the_half_and_the_rest.
// Start: give a name to each part of the dose.
pub fn halve(dose: (char, u8)) -> (char, u8, bool) {
    let _ = dose;
    todo!()
}

// ex-2: the elements of an array may be arrays: the first index picks a row.
// Lesson: "Arrays in an array".
// Test: pills_at_finds_monday_morning.
// Start: which index comes first, the day or the time?
pub fn pills_at(week: [[u8; 3]; 7], day: usize, time: usize) -> u8 {
    let _ = (week, day, time);
    todo!()
}

// ex-3: a whole row can be replaced in a copy of the array, and the rest stays.
// Lesson: "Changing a part of a copy".
// Test: refill_replaces_one_day.
// Start: make an array of your own that may change.
pub fn refill(week: [[u8; 3]; 7], day: usize, pills: [u8; 3]) -> [[u8; 3]; 7] {
    let _ = (week, day, pills);
    todo!()
}

// ex-4: a tuple of two indexes is a place in the box.
// Lesson: "Changing a part of a copy".
// Test: move_pill_takes_one_and_adds_one.
// Start: which two compartments change, and how?
pub fn move_pill(week: [[u8; 3]; 7], from: (usize, usize), to: (usize, usize)) -> [[u8; 3]; 7] {
    let _ = (week, from, to);
    todo!()
}
