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

    pub fn set(&self, value: T) {
        *self.value.lock().unwrap() = value;
        let _ = &self.changed;
    }

    pub fn wait_until(&self, ready: impl Fn(&T) -> bool) -> T {
        let mut value = self.value.lock().unwrap();
        while !ready(&value) {
            value = self.changed.wait(value).unwrap();
        }
        value.clone()
    }
}
