// The boards of a harbour: dates, tides and ships.

// ex-1: the parts of a tuple are told apart by their position.
// Lesson: "Tuples: position is everything".
// Test: sortable_puts_the_year_first.
// Start: which part of the date has position 0?
pub fn sortable(date: (u8, u8, u16)) -> (u16, u8, u8) {
    (date.2, date.0, date.1)
}

// ex-2: a change of the copy leaves the original as it was.
// Lesson: "Arrays are copied".
// Test: corrected_changes_one_place.
// Start: how many boards are there?
pub fn corrected(board: [u32; 4], place: usize, more: u32) -> [u32; 4] {
    let mut copy = board;
    copy[place] = copy[place] + more;
    let _ = copy;
    board
}

// ex-3: an element that was overwritten has lost its old value.
// Lesson: "Old values and new ones".
// Test: turned_moves_each_number_on.
// Start: what is in place 1 after the second line?
pub fn turned(board: [u32; 4]) -> [u32; 4] {
    let mut new = board;
    new[0] = new[3];
    new[1] = new[0];
    new[2] = new[1];
    new[3] = new[2];
    new
}

// ex-4: indexes count from 0, and the first index picks the row.
// Lesson: "Counting from zero".
// Test: at_quay_three_berth_four.
// Start: which index has quay 1?
pub fn at_quay(table: [[u32; 4]; 3], quay: usize, berth: usize) -> u32 {
    table[quay][berth - 1]
}
