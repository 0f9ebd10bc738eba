//! Items and the store that takes them. You need not change this file.

use std::error::Error;
use std::fmt;

/// An item of an invoice.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub name: String,
    pub cents: u32,
}

/// Why a store takes no item.
#[derive(Debug, Clone, PartialEq)]
pub enum StoreError {
    /// Somebody else is writing. It may work a little later.
    Busy,
    /// There is no room for more items than this.
    Full { room: usize },
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            StoreError::Busy => write!(f, "the store is busy"),
            StoreError::Full { room } => write!(f, "the store has room for {room} items only"),
        }
    }
}

impl Error for StoreError {}

/// A store with room for a few items.
#[derive(Default)]
pub struct Store {
    pub room: usize,
    pub busy: bool,
    pub items: Vec<Item>,
}

impl Store {
    pub fn add(&mut self, item: Item) -> Result<(), StoreError> {
        if self.busy {
            return Err(StoreError::Busy);
        }
        if self.items.len() == self.room {
            return Err(StoreError::Full { room: self.room });
        }
        self.items.push(item);
        Ok(())
    }
}
