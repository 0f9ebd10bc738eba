//! A spare part that counts its copies. You need not change this file.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// A part: its name and its price.
#[derive(Debug, PartialEq)]
pub struct Part {
    pub name: String,
    pub cents: u32,
}

impl Part {
    pub fn new(name: &str, cents: u32) -> Part {
        Part {
            name: String::from(name),
            cents,
        }
    }
}

impl Clone for Part {
    fn clone(&self) -> Part {
        COPIES.set(COPIES.get() + 1);
        Part {
            name: self.name.clone(),
            cents: self.cents,
        }
    }
}

/// How many parts were copied since the last call of this function.
pub fn take_copies() -> u32 {
    COPIES.replace(0)
}
