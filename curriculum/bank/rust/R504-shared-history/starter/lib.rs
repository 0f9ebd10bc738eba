// Versions of texts. Branches share their past.

use std::rc::Rc;

/// A version. It leads to the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct Commit {
    pub message: String,
    pub before: Option<Rc<Commit>>,
}

/// A copy of a commit with all that lies before it. In the end nobody needs it.
fn whole_copy(commit: &Commit) -> Commit {
    let before = match &commit.before {
        Some(before) => Some(Rc::new(whole_copy(before))),
        None => None,
    };
    Commit {
        message: commit.message.clone(),
        before,
    }
}

// ex-1: a clone of an Rc is one more owner; a clone of the value is a second value.
// Lesson: "One more owner".
// Test: commit_shares_the_past.
// Start: how many commits are made by one call?
pub fn commit(before: Option<&Rc<Commit>>, message: &str) -> Rc<Commit> {
    Rc::new(Commit {
        message: message.to_string(),
        before: before.map(|before| Rc::new(whole_copy(before))),
    })
}

// ex-2: two values may look alike and still be two.
// Lesson: "The same or equal".
// Test: meeting_ignores_equal_messages.
// Start: what does the comparison in the middle ask?
pub fn meeting(one: &Rc<Commit>, other: &Rc<Commit>) -> Option<Rc<Commit>> {
    let mut left = Some(one);
    while let Some(here) = left {
        let mut right = Some(other);
        while let Some(there) = right {
            if here.message == there.message {
                return Some(Rc::clone(here));
            }
            right = there.before.as_ref();
        }
        left = here.before.as_ref();
    }
    None
}

// ex-3: a value with one owner can be changed in place.
// Lesson: "Changing what is shared".
// Test: amend_of_the_only_owner_changes_in_place.
// Start: which function of Rc gives you a &mut in any case?
pub fn amend(tip: &mut Rc<Commit>, message: &str) {
    let mut copy = whole_copy(tip);
    copy.message = message.to_string();
    *tip = Rc::new(copy);
}

// ex-4: a Weak remembers a value and does not own it.
// Lesson: "Remembering is not owning".
// Test: board_keeps_nothing_alive.
// Start: who owns the tips in this list?
/// Remembers tips of branches. So far it owns them as well.
#[derive(Default)]
pub struct Board {
    tips: Vec<Rc<Commit>>,
}

impl Board {
    pub fn show(&mut self, tip: &Rc<Commit>) {
        self.tips.push(Rc::clone(tip));
    }

    pub fn living(&mut self) -> Vec<Rc<Commit>> {
        self.tips.clone()
    }

    /// How many tips it remembers.
    pub fn len(&self) -> usize {
        self.tips.len()
    }
}
