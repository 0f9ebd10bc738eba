// The copy room of a translation office. Document, Stamp and stamped come from src/document.rs.

pub mod document;

use document::{stamped, Document, Stamp};

/// For each page of a translation.
pub const EUROS_PER_PAGE: u32 = 18;
/// For each order, whatever its size.
pub const EUROS_PER_ORDER: u32 = 25;

pub fn priced(document: Document) -> (Document, u32) {
    let euros = document.pages() * EUROS_PER_PAGE + EUROS_PER_ORDER;
    (document, euros)
}

pub fn approved(document: Document, first: Stamp, second: Stamp) -> Document {
    stamped(stamped(document, first), second)
}

pub fn archive_and_customer(document: Document, stamp: Stamp) -> (Document, Document) {
    let sent = stamped(document.clone(), stamp);
    (document, sent)
}

pub fn both_stamped(left: Document, right: Document, stamp: Stamp) -> (Document, Document, u32) {
    let pages = left.pages() + right.pages();
    (stamped(left, stamp), stamped(right, stamp), pages)
}
