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
        self.lookups.set(self.lookups.get() + 1);
        for part in self.parts.borrow().iter() {
            if part.name == name {
                return part.count;
            }
        }
        0
    }

    pub fn take(&self, name: &str, wanted: u32) -> u32 {
        for part in self.parts.borrow_mut().iter_mut() {
            if part.name == name {
                let taken = wanted.min(part.count);
                part.count -= taken;
                return taken;
            }
        }
        0
    }

    pub fn report_low(&self, listener: &impl Listener) {
        let parts = self.parts.take();
        for part in &parts {
            if part.count < LOW {
                listener.low(self, &part.name);
            }
        }
        self.parts.replace(parts);
    }
}
