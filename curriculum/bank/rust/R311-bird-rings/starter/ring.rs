//! The ring of a bird. You need not change this file.

use std::cell::Cell;
use std::hash::{Hash, Hasher};

/// The number on a ring.
#[derive(Debug, Eq)]
pub struct Ring(String);

impl Ring {
    pub fn new(number: &str) -> Ring {
        Ring(number.to_string())
    }
}

thread_local! {
    static COMPARED: Cell<u32> = const { Cell::new(0) };
}

/// How often two rings were compared since the last call of this function, in this thread.
pub fn compared() -> u32 {
    COMPARED.replace(0)
}

impl PartialEq for Ring {
    fn eq(&self, other: &Ring) -> bool {
        COMPARED.set(COMPARED.get() + 1);
        self.0 == other.0
    }
}

impl Hash for Ring {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
