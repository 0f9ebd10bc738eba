// A tour through a cave. Lamp, Logbook and shut_gate come from src/lamp.rs.

pub mod lamp;

use lamp::{punch, shut_gate, Lamp, Logbook};

pub fn name_and_length(name: String) -> (String, usize) {
    (name.clone(), name.len())
}

pub fn punch_twice(ticket: String) -> String {
    let once = punch(ticket);
    punch(once)
}

pub fn close_tour(first: Lamp, second: Lamp, spare: Lamp, book: Logbook) -> (Logbook, Lamp) {
    drop(first);
    drop(second);
    let book = shut_gate(book);
    (book, spare)
}
