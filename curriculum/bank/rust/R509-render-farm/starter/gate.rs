use crate::counted::Condvar;
use std::sync::Mutex;

/// A value that others wait for.
pub struct Gate<T> {
    value: Mutex<T>,
    changed: Condvar,
}

impl<T: Clone> Gate<T> {
    pub fn new(value: T) -> Gate<T> {
        Gate {
            value: Mutex::new(value),
            changed: Condvar::new(),
        }
    }

    // This function belongs to ex-4: whoever changes the value lets those know who wait.
    pub fn set(&self, value: T) {
        let _ = &self.changed;
        *self.value.lock().unwrap() = value;
    }

    // ex-4: a condition variable lets a thread sleep until something changes.
    // Lesson: "Sleeping until something changes".
    // Test: wait_until_asks_only_after_a_change.
    // Start: what does this thread do between two questions?
    pub fn wait_until(&self, ready: impl Fn(&T) -> bool) -> T {
        loop {
            let value = self.value.lock().unwrap();
            if ready(&value) {
                return value.clone();
            }
        }
    }
}
