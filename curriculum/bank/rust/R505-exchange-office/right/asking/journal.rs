use std::cell::{Ref, RefCell};

/// Lines about what happened, the latest one at the end.
#[derive(Default)]
pub struct Journal {
    lines: RefCell<Vec<String>>,
}

impl Journal {
    pub fn last(&self) -> Option<Ref<'_, str>> {
        let lines = self.lines.borrow();
        Ref::filter_map(lines, |lines| lines.last().map(String::as_str)).ok()
    }

    pub fn try_write(&self, line: &str) -> bool {
        let lines = self.lines.try_borrow_mut();
        lines
            .map(|mut lines| lines.push(String::from(line)))
            .is_ok()
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.borrow().len()
    }
}
