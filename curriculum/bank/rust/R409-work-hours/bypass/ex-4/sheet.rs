use crate::clock::Clock;

/// From when to when somebody has worked.
#[derive(Debug, PartialEq)]
pub struct Entry {
    pub arrive: Clock,
    pub leave: Clock,
}

/// The entries of a month.
#[derive(Default)]
pub struct Sheet {
    entries: Vec<Entry>,
}

impl Sheet {
    pub fn add(&mut self, arrive: Clock, leave: Clock) {
        self.entries.push(Entry { arrive, leave });
    }
}

impl IntoIterator for Sheet {
    type Item = Entry;
    type IntoIter = std::vec::IntoIter<Entry>;

    fn into_iter(self) -> std::vec::IntoIter<Entry> {
        self.entries.into_iter()
    }
}
