// The copy desk of a theatre. Score comes from src/score.rs.

pub mod score;

use score::Score;

// ex-1: a number copies itself.
// Lesson: "What copies itself".
// Test: price_change_keeps_the_old_price.
// Start: make a second number from the price.
pub fn price_change(price: u32, amount: u32) -> (u32, u32) {
    (999, 999)
}

// ex-2: an array of numbers copies itself too.
// Lesson: "What copies itself".
// Test: with_closed_seat_changes_only_the_second_array.
// Start: bind the rows to a second name that may change.
pub fn with_closed_seat(rows: [u32; 3], row: usize) -> ([u32; 3], [u32; 3]) {
    ([999; 3], [999; 3])
}

// ex-3: a String has to be cloned.
// Lesson: "What has to be cloned".
// Test: title_and_draft_keeps_the_title.
// Start: ask for a second text.
pub fn title_and_draft(title: String) -> (String, String) {
    (title, String::from("?"))
}

// ex-4: clone only as often as you need.
// Lesson: "Paying for a clone".
// Test: for_three_pays_for_two_copies.
// Start: how many new scores are needed?
pub fn for_three(score: Score) -> [Score; 3] {
    [Score::of("?"), Score::of("?"), Score::of("?")]
}
