use std::marker::PhantomData;

/// The number of a record, and the type of that record. The type is only a mark: an Id holds no T.
pub struct Id<T> {
    number: usize,
    of: PhantomData<T>,
}

impl<T> Id<T> {
    pub fn numbered(number: usize) -> Id<T> {
        Id {
            number,
            of: PhantomData,
        }
    }

    pub fn number(&self) -> usize {
        self.number
    }
}

/// Records of one type, in the order in which they were added.
pub struct Table<T> {
    records: Vec<T>,
}

impl<T> Table<T> {
    pub fn new() -> Table<T> {
        Table {
            records: Vec::new(),
        }
    }

    pub fn add(&mut self, record: T) -> Id<T> {
        let id = Id::numbered(self.records.len());
        self.records.push(record);
        id
    }

    pub fn get(&self, id: &Id<T>) -> Option<&T> {
        if id.number < self.records.len() {
            Some(&self.records[id.number])
        } else {
            None
        }
    }
}
