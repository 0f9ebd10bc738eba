use std::cell::{Ref, RefCell};

/// Lines about what happened, the latest one at the end.
#[derive(Default)]
pub struct Journal {
    lines: RefCell<Vec<String>>,
}

impl Journal {
    // ex-2: a Ref can be narrowed to a part of what is borrowed.
    // Lesson: "A part of a borrow".
    // Test: last_lends_the_latest_line.
    // Start: borrow the lines, then look for a function of Ref.
    pub fn last(&self) -> Option<Ref<'_, str>> {
        let _ = &self.lines;
        todo!()
    }

    // ex-3: a borrow that may be refused is asked for with try_.
    // Lesson: "Asking first".
    // Test: try_write_adds_a_line.
    // Start: which answers can the cell give?
    pub fn try_write(&self, line: &str) -> bool {
        let _ = line;
        false
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.borrow().len()
    }
}
