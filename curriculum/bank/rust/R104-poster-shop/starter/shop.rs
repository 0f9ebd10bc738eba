//! The price list of the shop. Read the signatures; you need not change this file.

use std::cell::Cell;

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn called() {
    CALLS.set(CALLS.get() + 1);
}

/// The price of the paper for an area.
pub fn paper(area: u32) -> u32 {
    called();
    area / 10 + 50
}

/// The price of the ink: each colour covers the whole area.
pub fn ink(colours: u8, area: u32) -> u32 {
    called();
    u32::from(colours) * area / 20
}

/// A price, made smaller by one percent for each copy, at most by ten.
pub fn discount(price: u32, copies: u32) -> u32 {
    called();
    price - price * copies.min(10) / 100
}

/// How often the functions above were called since the last call of this one.
pub fn take_calls() -> u32 {
    CALLS.replace(0)
}
