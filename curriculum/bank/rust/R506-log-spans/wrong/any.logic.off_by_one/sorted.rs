use std::ops::Deref;

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
        let mut place = 0;
        while place < self.names.len() && self.names[place] < name {
            place += 1;
        }
        self.names.insert(place, name);
    }
}
