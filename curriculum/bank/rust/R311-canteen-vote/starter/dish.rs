//! Dishes of the canteen. This file is ready; you need not change it.

use std::cell::Cell;
use std::hash::{Hash, Hasher};

/// A dish. Two dishes are equal if their names are, and `<` compares the names by the alphabet.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dish {
    name: String,
}

impl Dish {
    /// The dish with this name.
    pub fn new(name: &str) -> Dish {
        Dish {
            name: name.to_string(),
        }
    }
}

thread_local! {
    static LOOK_UPS: Cell<u32> = const { Cell::new(0) };
}

/// How often a map has looked for a dish since the last call of this function.
pub fn look_ups() -> u32 {
    LOOK_UPS.take()
}

/// A map calls this each time it looks for a dish.
impl Hash for Dish {
    fn hash<H: Hasher>(&self, state: &mut H) {
        LOOK_UPS.set(LOOK_UPS.get() + 1);
        self.name.hash(state);
    }
}
