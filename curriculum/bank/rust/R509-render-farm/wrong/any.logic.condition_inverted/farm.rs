use std::sync::{Mutex, RwLock};

pub fn drain<J>(queue: &Mutex<Vec<J>>, mut render: impl FnMut(J)) {
    loop {
        let job = queue.lock().unwrap().pop();
        match job {
            Some(job) => render(job),
            None => return,
        }
    }
}

/// Settings that are often read and rarely changed.
pub struct Settings<T> {
    value: RwLock<T>,
}

impl<T> Settings<T> {
    pub fn new(value: T) -> Settings<T> {
        Settings {
            value: RwLock::new(value),
        }
    }

    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value.read().unwrap())
    }

    pub fn change(&self, action: impl FnOnce(&mut T)) {
        action(&mut self.value.write().unwrap());
    }
}

/// An account of a studio. No two have the same id.
pub struct Account {
    pub id: u32,
    pub sum: Mutex<i64>,
}

pub fn both(one: &Account, other: &Account, action: impl FnOnce(&mut i64, &mut i64)) {
    if one.id > other.id {
        let mut first = one.sum.lock().unwrap();
        let mut second = other.sum.lock().unwrap();
        action(&mut first, &mut second);
    } else {
        let mut first = other.sum.lock().unwrap();
        let mut second = one.sum.lock().unwrap();
        action(&mut second, &mut first);
    }
}
