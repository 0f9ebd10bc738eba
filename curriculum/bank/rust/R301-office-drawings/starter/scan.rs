//! Scanned sheets of paper. You need not change this file.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// A scanned sheet. A real one is many megabytes large, so every copy is counted.
#[derive(Debug, PartialEq)]
pub struct Scan {
    pub file: String,
}

impl Scan {
    pub fn new(file: &str) -> Scan {
        Scan {
            file: String::from(file),
        }
    }
}

impl Clone for Scan {
    fn clone(&self) -> Scan {
        COPIES.set(COPIES.get() + 1);
        Scan::new(&self.file)
    }
}

/// For the tests: how many copies were made since the last question.
pub fn copies() -> u32 {
    COPIES.replace(0)
}
