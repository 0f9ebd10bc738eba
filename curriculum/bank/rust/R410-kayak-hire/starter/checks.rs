//! Checks that every desk has to pass. A check panics if the desk is wrong.

use crate::desk::Desk;

// ex-1: an integration test goes a whole way through the public interface.
// Lesson: "Parts that work, and a whole that does not".
// Test: whole_day_notices_what_does_not_fit_together.
// Start: tell the story of a kayak that goes out twice on one day.
pub fn whole_day<D: Desk>() {
    let mut desk = D::open();
    desk.add("Otter");
    assert_eq!(desk.free(), 1);
    let mut other = D::open();
    let otter = other.add("Otter");
    assert!(other.hire(otter, 2).is_ok());
    assert_eq!(D::open().takings(), 0);
}

// ex-2: a test relies on nothing but what the interface promises.
// Lesson: "Only what is promised".
// Test: numbers_accepts_desks_that_count_in_their_own_way.
// Start: which lines here know more than `desk.rs` says?
pub fn numbers<D: Desk>() {
    let mut desk = D::open();
    assert_eq!(desk.add("Otter"), 0);
    assert_eq!(desk.add("Heron"), 1);
}

// ex-3: a refusal is judged by what is left behind it.
// Lesson: "What is left after a no".
// Test: refusals_notices_a_no_that_changes_something.
// Start: after each Err, ask the desk the questions that show a change.
pub fn refusals<D: Desk>() {
    let mut desk = D::open();
    let otter = desk.add("Otter");
    assert!(desk.give_back(otter).is_err());
    assert!(desk.hire(otter, 0).is_err());
    assert!(desk.hire(otter, 100).is_err());
    assert!(desk.hire(otter, 3).is_ok());
    assert!(desk.hire(otter, 2).is_err());
}

// ex-4: a test leaves nothing behind, and nothing that others left reaches it.
// Lesson: "Two at the same time".
// Test: separate_notices_desks_that_share.
// Start: open two desks before you use one of them.
pub fn separate<D: Desk>() {
    let desk = D::open();
    assert_eq!(desk.free(), 0);
    assert_eq!(desk.takings(), 0);
}
