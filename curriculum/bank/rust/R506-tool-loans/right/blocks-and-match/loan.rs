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
        match std::mem::replace(&mut self.item, None) {
            Some(item) => item,
            None => unreachable!(),
        }
    }
}

impl<T> Drop for Loan<T> {
    fn drop(&mut self) {
        if let Some(_item) = &self.item {
            let line = self.name.clone() + " back";
            self.journal.write(&line);
        }
    }
}

impl<T> Deref for Loan<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.item {
            Some(item) => item,
            None => panic!("nothing is lent"),
        }
    }
}

impl<T> DerefMut for Loan<T> {
    fn deref_mut(&mut self) -> &mut T {
        match &mut self.item {
            Some(item) => item,
            None => panic!("nothing is lent"),
        }
    }
}
