use std::cell::{Cell, RefCell};

/// A part with fewer pieces than this is low.
pub const LOW: u32 = 3;

struct Part {
    name: String,
    count: u32,
}

/// Somebody who wants to hear which parts are low, and who may use the store meanwhile.
pub trait Listener {
    fn low(&self, store: &Store, name: &str);
}

/// All the clerks share the store, so its methods take `&self`.
pub struct Store {
    parts: RefCell<Vec<Part>>,
    lookups: Cell<u32>,
}

impl Store {
    pub fn new() -> Store {
        Store {
            parts: RefCell::new(Vec::new()),
            lookups: Cell::new(0),
        }
    }

    /// How often `count` was called.
    pub fn lookups(&self) -> u32 {
        self.lookups.get()
    }

    pub fn add(&self, name: &str, count: u32) {
        let mut parts = self.parts.borrow_mut();
        for part in parts.iter_mut() {
            if part.name == name {
                part.count += count;
                return;
            }
        }
        parts.push(Part {
            name: name.to_string(),
            count,
        });
    }

    pub fn count(&self, name: &str) -> u32 {
        let before = self.lookups.take();
        self.lookups.replace(before + 1);
        for part in self.parts.borrow().iter() {
            if part.name == name {
                return part.count;
            }
        }
        0
    }

    pub fn take(&self, name: &str, wanted: u32) -> u32 {
        let found = self.find(name);
        match found {
            Some((place, count)) => {
                let taken = wanted.min(count);
                self.parts.borrow_mut()[place].count = count - taken;
                taken
            }
            None => 0,
        }
    }

    fn find(&self, name: &str) -> Option<(usize, u32)> {
        let parts = self.parts.borrow();
        let place = parts.iter().position(|part| part.name == name)?;
        Some((place, parts[place].count))
    }

    pub fn report_low(&self, listener: &impl Listener) {
        let low: Vec<String> = {
            let parts = self.parts.borrow();
            let short = parts.iter().filter(|part| part.count < LOW);
            short.map(|part| part.name.clone()).collect()
        };
        low.iter().for_each(|name| listener.low(self, name));
    }
}
