//! The tariff of the couriers. This file is ready. Read the signatures; the bodies are not your work.

use std::cell::RefCell;

thread_local! {
    static CALLS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn note(call: String) {
    CALLS.with(|calls| calls.borrow_mut().push(call));
}

/// All calls of this file's functions since the last look, with a comma between them.
pub fn take_calls() -> String {
    CALLS.with(|calls| calls.take().join(", "))
}

/// The price of a ride in cents, for a distance and for minutes of waiting at the door.
pub fn ride(metres: u32, minutes: u32) -> u32 {
    note(format!("ride({metres}, {minutes})"));
    400 + metres * 12 / 100 + minutes * 30
}

/// A price in cents with the tax on top, for a tax in percent.
pub fn with_tax(cents: u32, percent: u32) -> u32 {
    note(format!("with_tax({cents}, {percent})"));
    cents + cents * percent / 100
}
