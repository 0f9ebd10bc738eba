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
        let place = self.names.partition_point(|other| *other <= name);
        self.names.insert(place, name);
    }
}
