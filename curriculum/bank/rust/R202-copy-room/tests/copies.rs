use exercise::document::{take_counts, Document, Stamp};
use exercise::{approved, archive_and_customer, both_stamped, priced};

/// A stamp for a test, made before anything is counted.
fn stamp(number: u32) -> Stamp {
    Stamp::new(number)
}

#[test]
fn priced_gives_the_document_and_its_price() {
    let (document, euros) = priced(Document::new("Lease", 12));
    assert_eq!(
        (document.title(), document.pages(), euros),
        (String::from("Lease"), 12, 241),
        "called priced with a lease of 12 pages"
    );
    let (document, euros) = priced(Document::new("Note", 0));
    assert_eq!(
        (document.title(), euros),
        (String::from("Note"), 25),
        "called priced with an empty note"
    );
}

#[test]
fn priced_copies_nothing() {
    let lease = Document::new("Lease", 12);
    take_counts();
    let (document, _euros) = priced(lease);
    assert_eq!(
        document.copies(),
        0,
        "called priced with a lease, counted its copies"
    );
    assert_eq!(
        (document.is_original(), take_counts().0),
        (true, 0),
        "called priced with a lease: is it still the original, and how many were printed anew?"
    );
}

#[test]
fn approved_has_both_stamps_in_order() {
    let document = approved(Document::new("Will", 3), stamp(7), stamp(2));
    assert_eq!(
        (document.title(), document.marks()),
        (String::from("Will"), String::from("#7#2")),
        "called approved with a will and the stamps 7 and 2"
    );
}

#[test]
fn approved_copies_nothing() {
    let will = Document::new("Will", 3);
    let (first, second) = (stamp(7), stamp(2));
    take_counts();
    let document = approved(will, first, second);
    assert_eq!(
        document.copies(),
        0,
        "called approved with a will and two stamps, counted its copies"
    );
    assert_eq!(
        (document.is_original(), take_counts().0),
        (true, 0),
        "called approved with a will: is it still the original, and how many were printed anew?"
    );
}

#[test]
fn archive_and_customer_only_stamps_the_second() {
    let (kept, sent) = archive_and_customer(Document::new("Deed", 5), stamp(4));
    assert_eq!(
        (kept.title(), kept.marks()),
        (String::from("Deed"), String::new()),
        "called archive_and_customer with a deed and stamp 4, looked at the first document"
    );
    assert_eq!(
        (sent.title(), sent.pages(), sent.marks()),
        (String::from("Deed"), 5, String::from("#4")),
        "called archive_and_customer with a deed and stamp 4, looked at the second document"
    );
}

#[test]
fn archive_and_customer_cost_one_copy() {
    let deed = Document::new("Deed", 5);
    let four = stamp(4);
    take_counts();
    let (kept, _sent) = archive_and_customer(deed, four);
    assert_eq!(
        (kept.copies(), take_counts().0),
        (1, 0),
        "called archive_and_customer with a deed, counted its copies and what was printed anew"
    );
}

#[test]
fn archive_and_customer_leaves_the_original_in_the_archive() {
    let (kept, sent) = archive_and_customer(Document::new("Deed", 5), stamp(4));
    assert_eq!(
        (kept.is_original(), sent.is_original()),
        (true, false),
        "called archive_and_customer with a deed: which of the two documents is the original?"
    );
}

#[test]
fn both_stamped_marks_both() {
    let (left, right, _pages) =
        both_stamped(Document::new("A", 1), Document::new("B", 2), stamp(9));
    assert_eq!(
        (left.title(), left.marks(), right.title(), right.marks()),
        (
            String::from("A"),
            String::from("#9"),
            String::from("B"),
            String::from("#9")
        ),
        "called both_stamped with the documents A and B and stamp 9"
    );
}

#[test]
fn both_stamped_adds_up_the_pages() {
    let (_left, _right, pages) =
        both_stamped(Document::new("A", 14), Document::new("B", 3), stamp(9));
    assert_eq!(
        pages, 17,
        "called both_stamped with documents of 14 and 3 pages, looked at the number"
    );
}

#[test]
fn both_stamped_clones_no_stamp() {
    let (a, b, nine) = (Document::new("A", 1), Document::new("B", 2), stamp(9));
    take_counts();
    let (left, right, _pages) = both_stamped(a, b, nine);
    assert_eq!(
        take_counts(),
        (0, 0),
        "called both_stamped with A, B and stamp 9, counted new documents, and stamps made or cloned"
    );
    assert_eq!(
        (left.copies(), right.copies()),
        (0, 0),
        "called both_stamped with A, B and stamp 9, counted the copies of the documents"
    );
}
