// A tour through a cave. Lamp, Logbook and shut_gate come from src/lamp.rs.

pub mod lamp;

use lamp::{punch, shut_gate, Lamp, Logbook};

pub fn name_and_length(name: String) -> (String, usize) {
    let pair = (name.len(), name);
    (pair.1, pair.0)
}

pub fn punch_twice(ticket: String) -> String {
    let ticket = punch(ticket);
    let ticket = punch(ticket);
    ticket
}

pub fn close_tour(first: Lamp, second: Lamp, spare: Lamp, book: Logbook) -> (Logbook, Lamp) {
    {
        let _gone = first;
    }
    {
        let _gone = second;
    }
    let book = shut_gate(book);
    (book, spare)
}
