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
        self.changed.notify_all();
    }

    pub fn wait_until(&self, ready: impl Fn(&T) -> bool) -> T {
        loop {
            let value = self.value.lock().unwrap().clone();
            if ready(&value) {
                return value;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }
}
