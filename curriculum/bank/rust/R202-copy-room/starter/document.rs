//! Documents of a translation office, and the stamps for them. Read the comments with three slashes.

use std::cell::Cell;
use std::rc::Rc;

thread_local! {
    static PRINTED: Cell<u32> = const { Cell::new(0) };
    static STAMPS: Cell<u32> = const { Cell::new(0) };
}

/// A document on paper. It is not `Copy`: it moves. `clone()` makes a copy of all its pages and counts it.
pub struct Document {
    title: String,
    pages: u32,
    marks: String,
    original: bool,
    copies: Rc<Cell<u32>>,
}

impl Document {
    /// Prints a new document.
    pub fn new(title: &str, pages: u32) -> Document {
        PRINTED.set(PRINTED.get() + 1);
        Document {
            title: title.to_string(),
            pages,
            marks: String::new(),
            original: true,
            copies: Rc::new(Cell::new(0)),
        }
    }

    /// How many pages it has. This only looks at the document.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Its title. This only looks at the document.
    pub fn title(&self) -> String {
        self.title.clone()
    }

    /// The words of all its stamps. This only looks at the document.
    pub fn marks(&self) -> String {
        self.marks.clone()
    }

    /// Whether it is the original and not a copy.
    pub fn is_original(&self) -> bool {
        self.original
    }

    /// How many copies were made of it.
    pub fn copies(&self) -> u32 {
        self.copies.get()
    }
}

impl Clone for Document {
    fn clone(&self) -> Document {
        self.copies.set(self.copies.get() + 1);
        Document {
            title: self.title.clone(),
            pages: self.pages,
            marks: self.marks.clone(),
            original: false,
            copies: Rc::clone(&self.copies),
        }
    }
}

/// A stamp with a number. It is `Copy`, like a plain number. Each call of `clone()` is counted.
pub struct Stamp {
    number: u32,
}

impl Stamp {
    pub fn new(number: u32) -> Stamp {
        STAMPS.set(STAMPS.get() + 1);
        Stamp { number }
    }
}

impl Copy for Stamp {}

impl Clone for Stamp {
    fn clone(&self) -> Stamp {
        STAMPS.set(STAMPS.get() + 1);
        *self
    }
}

/// Takes a document, stamps it, and gives it back.
pub fn stamped(document: Document, stamp: Stamp) -> Document {
    let mut document = document;
    document.marks.push_str(&format!("#{}", stamp.number));
    document
}

/// For the tests: how many documents were printed, and how many stamps were made or cloned, since the last call.
pub fn take_counts() -> (u32, u32) {
    (PRINTED.replace(0), STAMPS.replace(0))
}
