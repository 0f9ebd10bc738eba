// A tour through a cave. Lamp, Logbook, punch and shut_gate come from src/lamp.rs.

pub mod lamp;

use lamp::{punch, shut_gate, Lamp, Logbook};

// ex-1: a value has one owner.
// Lesson: "One owner at a time".
// Test: name_and_length_gives_both.
// Start: name.len() is the length of the name. When do you ask for it?
pub fn name_and_length(name: String) -> (String, usize) {
    (String::from("?"), 999)
}

// ex-2: giving a value to a function moves it in.
// Lesson: "In and out of a function".
// Test: punch_twice_leaves_two_marks.
// Start: keep what the first punch gives back.
pub fn punch_twice(ticket: String) -> String {
    ticket
}

// ex-3: a value is dropped when its owner lets go.
// Lesson: "The end of a value".
// Test: close_tour_puts_out_the_lamps_in_order.
// Start: which lamp has to go out before all else?
pub fn close_tour(first: Lamp, second: Lamp, spare: Lamp, book: Logbook) -> (Logbook, Lamp) {
    (book, spare)
}
