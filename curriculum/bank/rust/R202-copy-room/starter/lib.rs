// The copy room of a translation office. Document, Stamp and stamped come from src/document.rs.

pub mod document;

use document::{stamped, Document, Stamp};

/// For each page of a translation.
pub const EUROS_PER_PAGE: u32 = 18;
/// For each order, whatever its size.
pub const EUROS_PER_ORDER: u32 = 25;

// ex-1: a number copies itself; read it before the document moves.
// Lesson: "Silent copies".
// Test: priced_copies_nothing.
// Start: take away every clone and see what the compiler says.
pub fn priced(document: Document) -> (Document, u32) {
    let copy = document.clone();
    (copy.clone(), copy.pages() * EUROS_PER_PAGE + EUROS_PER_ORDER)
}

// ex-2: what a function gives back is yours again, so it may have the original.
// Lesson: "Moving instead of cloning".
// Test: approved_copies_nothing.
// Start: which document do you hold after the first stamp?
pub fn approved(document: Document, first: Stamp, second: Stamp) -> Document {
    let draft = stamped(document.clone(), first);
    let result = stamped(draft.clone(), second);
    result.clone()
}

// ex-3: two owners need one clone, made before the original moves on.
// Lesson: "The clone that you need".
// Test: archive_and_customer_cost_one_copy.
// Start: who gets the original, and who gets the copy?
pub fn archive_and_customer(document: Document, stamp: Stamp) -> (Document, Document) {
    let for_archive = document.clone();
    let for_customer = document.clone();
    let sent = stamped(for_customer.clone(), stamp);
    (for_archive, sent)
}

// ex-4: a value that is Copy can be used again and again without clone.
// Lesson: "Silent copies".
// Test: both_stamped_clones_no_stamp.
// Start: what happens to a stamp when you give it to a function?
pub fn both_stamped(left: Document, right: Document, stamp: Stamp) -> (Document, Document, u32) {
    let pages = left.clone().pages() + right.clone().pages();
    let left = stamped(left, stamp.clone());
    let right = stamped(right, stamp.clone());
    (left, right, pages)
}
