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

    // ex-3: out of a type with Drop nothing can be moved; take leaves None in its place.
    // Lesson: "Taking a value out before the end".
    // Test: keep_hands_out_the_item.
    // Start: what must drop find in the field afterwards?
    pub fn keep(mut self) -> T {
        let _ = &mut self;
        todo!()
    }
}

impl<T> Drop for Loan<T> {
    // ex-1: drop runs by itself when the owner's scope ends.
    // Lesson: "Clean-up that cannot be forgotten".
    // Test: drop_writes_back_at_the_end_of_the_scope.
    // Start: write the line here, but only if the item is still there.
    fn drop(&mut self) {
        let _ = (&self.name, &self.item, &self.journal);
    }
}

impl<T> Deref for Loan<T> {
    type Target = T;

    // ex-2: Deref and DerefMut make a wrapper behave like what it holds.
    // Lesson: "A wrapper that acts like its content".
    // Test: deref_reaches_the_methods_of_the_item.
    // Start: you have an Option<T> and need a &T out of it; then deref_mut below.
    fn deref(&self) -> &T {
        todo!()
    }
}

impl<T> DerefMut for Loan<T> {
    fn deref_mut(&mut self) -> &mut T {
        todo!()
    }
}
