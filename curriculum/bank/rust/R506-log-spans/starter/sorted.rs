use std::ops::{Deref, DerefMut};

/// Names in the order of the alphabet.
#[derive(Default)]
pub struct Sorted {
    names: Vec<String>,
}

impl Deref for Sorted {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.names
    }
}

impl DerefMut for Sorted {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        &mut self.names
    }
}

impl Sorted {
    // ex-4: Deref opens the list for reading, DerefMut opens it for everything.
    // Lesson: "Open for reading only".
    // Test: sorted_cannot_be_changed_past_insert.
    // Start: which of the two impls above is one too many? Then mend this method.
    pub fn insert(&mut self, name: String) {
        self.push(name);
    }
}
