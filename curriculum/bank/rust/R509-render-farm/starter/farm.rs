use std::sync::Mutex;

// ex-1: a guard in the head of a loop lives until the end of its body.
// Lesson: "How long a guard lives".
// Test: drain_leaves_the_queue_unlocked.
// Start: in which line does the guard end?
pub fn drain<J>(queue: &Mutex<Vec<J>>, mut render: impl FnMut(J)) {
    while let Some(job) = queue.lock().unwrap().pop() {
        render(job);
    }
}

// ex-2: readers need not wait for readers.
// Lesson: "Many readers or one writer".
// Test: settings_are_read_at_the_same_time.
// Start: which lock has two ways in?
/// Settings that are often read and rarely changed.
pub struct Settings<T> {
    value: Mutex<T>,
}

impl<T> Settings<T> {
    pub fn new(value: T) -> Settings<T> {
        Settings {
            value: Mutex::new(value),
        }
    }

    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value.lock().unwrap())
    }

    pub fn change(&self, action: impl FnOnce(&mut T)) {
        action(&mut self.value.lock().unwrap());
    }
}

/// An account of a studio. No two have the same id.
pub struct Account {
    pub id: u32,
    pub sum: Mutex<i64>,
}

// ex-3: one order of locking for everybody.
// Lesson: "Always in the same order".
// Test: both_locks_the_smaller_id_first.
// Start: what happens when two threads call this with the accounts swapped?
pub fn both(one: &Account, other: &Account, action: impl FnOnce(&mut i64, &mut i64)) {
    let mut first = one.sum.lock().unwrap();
    let mut second = other.sum.lock().unwrap();
    action(&mut first, &mut second);
}
