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

    // ex-1: a Cell is changed through & by putting a new value into it.
    // Lesson: "Cell: values in and out".
    // Test: count_is_remembered_in_lookups.
    // Start: which cell does `set` write to?
    pub fn count(&self, name: &str) -> u32 {
        let lookups = self.lookups.clone();
        lookups.set(lookups.get() + 1);
        for part in self.parts.borrow().iter() {
            if part.name == name {
                return part.count;
            }
        }
        0
    }

    // ex-2: a RefCell lends to many readers or to one writer, and it checks this at run time.
    // Lesson: "RefCell: the check at run time".
    // Test: take_hands_out_what_is_wanted.
    // Start: which borrow is still alive when the second one is asked for?
    pub fn take(&self, name: &str, wanted: u32) -> u32 {
        for part in self.parts.borrow().iter() {
            if part.name == name {
                let taken = wanted.min(part.count);
                self.set_count(name, part.count - taken);
                return taken;
            }
        }
        0
    }

    fn set_count(&self, name: &str, count: u32) {
        for part in self.parts.borrow_mut().iter_mut() {
            if part.name == name {
                part.count = count;
            }
        }
    }

    // ex-3: no borrow may be alive while code of somebody else runs.
    // Lesson: "Short borrows".
    // Test: report_low_lets_the_listener_add_parts.
    // Start: what does the loop hold while it calls the listener?
    pub fn report_low(&self, listener: &impl Listener) {
        for part in self.parts.borrow().iter() {
            if part.count < LOW {
                listener.low(self, &part.name);
            }
        }
    }
}
