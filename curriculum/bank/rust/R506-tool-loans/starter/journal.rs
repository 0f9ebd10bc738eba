use std::cell::RefCell;
use std::rc::Rc;

/// The journal of the tool shed. Clones of it are handles to the same pages. Nothing to do here.
#[derive(Clone, Default)]
pub struct Journal {
    pages: Rc<RefCell<Vec<String>>>,
}

impl Journal {
    pub fn write(&self, line: &str) {
        self.pages.borrow_mut().push(line.to_string());
    }

    pub fn lines(&self) -> Vec<String> {
        self.pages.borrow().clone()
    }

    /// How many handles to this journal exist.
    pub fn handles(&self) -> usize {
        Rc::strong_count(&self.pages)
    }
}
