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

// ex-4: a for loop asks IntoIterator, here of a reference to the sheet.
// Lesson: "In a for loop".
// Test: into_iter_lends_the_entries.
// Start: which of your fields can be walked through already?
impl<'s> IntoIterator for &'s Sheet {
    type Item = &'s Entry;
    type IntoIter = std::slice::Iter<'s, Entry>;

    fn into_iter(self) -> std::slice::Iter<'s, Entry> {
        [].iter()
    }
}
