use std::cell::RefCell;

/// Where the rates come from. It is slow.
pub trait Source {
    /// Pairs of a currency and its rate.
    fn load(&self) -> Vec<(String, u32)>;
}

/// Rates that are loaded when the first of them is needed.
pub struct Rates<S> {
    source: S,
    table: RefCell<Vec<(String, u32)>>,
}

impl<S: Source> Rates<S> {
    pub fn new(source: S) -> Rates<S> {
        Rates {
            source,
            table: RefCell::new(Vec::new()),
        }
    }

    pub fn of(&self, currency: &str) -> Option<u32> {
        if self.table.borrow().is_empty() {
            *self.table.borrow_mut() = self.source.load();
        }
        for (name, rate) in self.table.borrow().iter() {
            if name == currency {
                return Some(*rate);
            }
        }
        None
    }
}
