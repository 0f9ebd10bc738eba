use std::ops::{Deref, DerefMut};

impl DerefMut for Sorted {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        &mut self.names
    }
}

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

impl Sorted {
    pub fn insert(&mut self, name: String) {
        self.names.push(name);
        self.names.sort();
    }
}
