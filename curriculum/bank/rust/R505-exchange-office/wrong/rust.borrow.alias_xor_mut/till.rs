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
    let Ok(mut payer) = from.content.try_borrow_mut() else {
        return false;
    };
    let Some(rest) = payer.cents.checked_sub(cents) else {
        return false;
    };
    let mut receiver = to.content.borrow_mut();
    let sum = receiver.cents + cents;
    payer.set(rest);
    receiver.set(sum);
    true
}
