//! A plan of a building. It counts how often it is copied. You need not change this file.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

#[derive(Debug, PartialEq)]
pub struct Plan {
    name: String,
    width: u32,
    depth: u32,
    pages: Vec<u8>,
}

impl Plan {
    pub fn new(name: &str, width: u32, depth: u32) -> Plan {
        Plan {
            name: name.to_string(),
            width,
            depth,
            pages: vec![0; 1000],
        }
    }

    /// How wide the building is, in metres.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// How deep the building is, in metres.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// Lends the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Uses the plan up and gives its name away.
    pub fn into_name(self) -> String {
        self.name
    }

    /// Where the pages lie in memory.
    pub fn place(&self) -> *const u8 {
        self.pages.as_ptr()
    }
}

impl Clone for Plan {
    fn clone(&self) -> Plan {
        COPIES.set(COPIES.get() + 1);
        Plan {
            name: self.name.clone(),
            width: self.width,
            depth: self.depth,
            pages: self.pages.clone(),
        }
    }
}

/// How many copies were made since the last call of this function.
pub fn take_copies() -> u32 {
    COPIES.replace(0)
}
