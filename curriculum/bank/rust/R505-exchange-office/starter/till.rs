use std::cell::{Ref, RefCell};

/// What is in a till: its present sum in cents, and all sums that it has noted.
pub struct Content {
    pub cents: u32,
    pub noted: Vec<u32>,
}

impl Content {
    /// Sets a new sum and notes it.
    fn set(&mut self, cents: u32) {
        self.cents = cents;
        self.noted.push(cents);
    }
}

pub struct Till {
    content: RefCell<Content>,
}

impl Till {
    pub fn with(cents: u32) -> Till {
        Till {
            content: RefCell::new(Content {
                cents,
                noted: Vec::new(),
            }),
        }
    }

    /// Lets somebody look into the till.
    pub fn look(&self) -> Ref<'_, Content> {
        self.content.borrow()
    }
}

// ex-4: two borrows of one cell meet; so ask whether there are two cells.
// Lesson: "When both are the same".
// Test: pay_moves_cents_and_notes_both.
// Start: what has to be known before anything is changed?
pub fn pay(from: &Till, to: &Till, cents: u32) -> bool {
    let _ = (from, to, cents, Content::set);
    todo!()
}
