//! The label printer of a warehouse. This file is ready; you need not read the bodies.

use std::cell::{Cell, RefCell};

thread_local! {
    static LABELS: RefCell<Vec<(u32, u32)>> = const { RefCell::new(Vec::new()) };
    static ROOM: Cell<u32> = const { Cell::new(0) };
    static ASKS: Cell<u32> = const { Cell::new(0) };
    static BUSY: Cell<u32> = const { Cell::new(0) };
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

/// Prints the label with this number. Hands back the millimetres of paper that it took.
pub fn label(number: u32) -> u32 {
    place_label(0, number);
    if number % 10 == 0 {
        50
    } else {
        30
    }
}

/// Prints the label of one place on a shelf.
pub fn place_label(shelf: u32, place: u32) {
    LABELS.with(|labels| labels.borrow_mut().push((shelf, place)));
}

/// Says whether the tray is full.
pub fn is_full() -> bool {
    ASKS.set(ASKS.get() + 1);
    assert!(ASKS.get() < 10_000, "is_full was asked 10000 times: this loop has no end");
    ROOM.get() == 0
}

/// Puts one sheet into the tray.
pub fn load_sheet() {
    assert!(ROOM.get() > 0, "load_sheet was called, but the tray is full");
    ROOM.set(ROOM.get() - 1);
}

/// Tries to reach the printer over the radio. Says whether it answers.
pub fn connect() -> bool {
    CALLS.set(CALLS.get() + 1);
    assert!(CALLS.get() < 10_000, "connect was called 10000 times: this loop has no end");
    CALLS.get() > BUSY.get()
}

/// For the tests: an empty printer with room for some sheets, which does not answer the first calls.
pub fn set_up(room: u32, busy: u32) {
    LABELS.with(|labels| labels.borrow_mut().clear());
    ROOM.set(room);
    ASKS.set(0);
    BUSY.set(busy);
    CALLS.set(0);
}

/// For the tests: all labels so far, as pairs of shelf and place.
pub fn printed() -> Vec<(u32, u32)> {
    LABELS.with(|labels| labels.borrow().clone())
}

/// For the tests: how often `is_full` was asked, and how often `connect` was called.
pub fn asked_and_called() -> (u32, u32) {
    (ASKS.get(), CALLS.get())
}
