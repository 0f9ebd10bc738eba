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

pub fn pay(from: &Till, to: &Till, cents: u32) -> bool {
    if from.content.try_borrow_mut().is_err() || to.content.try_borrow_mut().is_err() {
        return false;
    }
    let sum = from.look().cents;
    if sum < cents {
        return false;
    }
    if std::ptr::eq(from, to) {
        from.content.borrow_mut().set(sum);
    } else {
        from.content.borrow_mut().set(sum - cents);
        let sum = to.look().cents;
        to.content.borrow_mut().set(sum + cents);
    }
    true
}
