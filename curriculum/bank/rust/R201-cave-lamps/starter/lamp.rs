//! Lamps that note in a logbook when they go out. You need not read this file.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static PUNCHES: Cell<u32> = const { Cell::new(0) };
}

/// Takes a ticket and hands back one with a further mark.
pub fn punch(ticket: String) -> String {
    PUNCHES.set(PUNCHES.get() + 1);
    format!("{ticket}*")
}

/// How often a ticket was punched since the last call of this function.
pub fn take_punches() -> u32 {
    PUNCHES.replace(0)
}

/// A book with one entry for each thing that happened.
pub struct Logbook {
    entries: Rc<RefCell<Vec<String>>>,
}

impl Logbook {
    /// A book without entries.
    pub fn empty() -> Logbook {
        Logbook {
            entries: Rc::new(RefCell::new(Vec::new())),
        }
    }

    /// All entries so far, with a comma between them.
    pub fn text(&self) -> String {
        self.entries.borrow().join(", ")
    }
}

/// Burns as long as it has an owner.
pub struct Lamp {
    name: String,
    entries: Rc<RefCell<Vec<String>>>,
}

impl Lamp {
    /// A burning lamp that will note its end in `book`.
    pub fn lit(name: &str, book: &Logbook) -> Lamp {
        Lamp {
            name: name.to_string(),
            entries: Rc::clone(&book.entries),
        }
    }
}

impl Drop for Lamp {
    fn drop(&mut self) {
        let entry = format!("{} out", self.name);
        self.entries.borrow_mut().push(entry);
    }
}

/// Takes the book, notes that the gate is shut, and gives the book back.
pub fn shut_gate(book: Logbook) -> Logbook {
    book.entries.borrow_mut().push(String::from("gate shut"));
    book
}
