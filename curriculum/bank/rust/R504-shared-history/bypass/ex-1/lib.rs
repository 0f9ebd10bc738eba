// Versions of texts. Branches share their past.

use std::rc::{Rc, Weak};

/// A version. It leads to the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct Commit {
    pub message: String,
    pub before: Option<Rc<Commit>>,
}

pub fn commit(before: Option<&Rc<Commit>>, message: &str) -> Rc<Commit> {
    Rc::new(Commit {
        message: message.to_string(),
        before: before.map(|before| Rc::new((**before).clone())),
    })
}

pub fn meeting(one: &Rc<Commit>, other: &Rc<Commit>) -> Option<Rc<Commit>> {
    let mut left = Some(one);
    while let Some(here) = left {
        let mut right = Some(other);
        while let Some(there) = right {
            if Rc::ptr_eq(here, there) {
                return Some(Rc::clone(here));
            }
            right = there.before.as_ref();
        }
        left = here.before.as_ref();
    }
    None
}

pub fn amend(tip: &mut Rc<Commit>, message: &str) {
    Rc::make_mut(tip).message = message.to_string();
}

/// Remembers tips of branches without owning them.
#[derive(Default)]
pub struct Board {
    tips: Vec<Weak<Commit>>,
}

impl Board {
    pub fn show(&mut self, tip: &Rc<Commit>) {
        self.tips.push(Rc::downgrade(tip));
    }

    pub fn living(&mut self) -> Vec<Rc<Commit>> {
        self.tips.retain(|tip| tip.strong_count() > 0);
        self.tips.iter().filter_map(Weak::upgrade).collect()
    }

    /// How many tips it remembers.
    pub fn len(&self) -> usize {
        self.tips.len()
    }
}
