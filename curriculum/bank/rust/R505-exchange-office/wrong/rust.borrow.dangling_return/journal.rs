use std::cell::{Ref, RefCell};

/// Lines about what happened, the latest one at the end.
#[derive(Default)]
pub struct Journal {
    lines: RefCell<Vec<String>>,
}

impl Journal {
    pub fn last(&self) -> Option<&str> {
        let lines = self.lines.borrow();
        lines.last().map(String::as_str)
    }

    pub fn try_write(&self, line: &str) -> bool {
        match self.lines.try_borrow_mut() {
            Ok(mut lines) => {
                lines.push(line.to_string());
                true
            }
            Err(_) => false,
        }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.borrow().len()
    }
}
