use crate::journal::Journal;
use std::ops::{Deref, DerefMut};

/// A lent tool. The item is there until the borrower keeps it.
pub struct Loan<T> {
    name: String,
    item: Option<T>,
    journal: Journal,
}

impl<T> Loan<T> {
    pub fn new(name: &str, item: T, journal: &Journal) -> Loan<T> {
        journal.write(&format!("{name} out"));
        Loan {
            name: name.to_string(),
            item: Some(item),
            journal: journal.clone(),
        }
    }

    pub fn keep(mut self) -> T {
        self.journal.write(&format!("{} kept", self.name));
        self.item.take().expect("an item can be kept only once")
    }
}

impl<T> Drop for Loan<T> {
    fn drop(&mut self) {
        if self.item.is_some() {
            self.journal.write(&format!("{} back", self.name));
        }
    }
}

impl<T> Deref for Loan<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.item.as_ref().expect("the item is there until it is kept")
    }
}

impl<T> DerefMut for Loan<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.item.as_mut().expect("the item is there until it is kept")
    }
}
