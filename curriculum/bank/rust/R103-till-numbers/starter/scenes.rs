//! Three scenes at a till. Read them and answer in src/lib.rs. You need not change this file.
//!
//! `note(5);` writes the number 5 into a log.

use std::cell::{Cell, RefCell};

/// Scene 1. Seventeen cents, and change in coins of five.
pub fn scene_1() {
    let cents: i64 = 17;
    note(cents / 5);
    note(cents % 5);
    note(cents / 5 * 15);
    note(cents * 15 / 5);
    note(-14 / 5);
    note(20 - cents / 5 * 5 + cents % 5);
}

/// Scene 2. From one type to another.
pub fn scene_2() {
    let price: f64 = 2.99;
    note(price as i64);
    note(-price as i64);
    let items: i32 = 300;
    note((items as u8) as i64);
    let debt: i32 = -5;
    note((debt as u8) as i64);
    let huge: f64 = 900_000.0;
    note((huge as u8) as i64);
    note((items / 100 * 129 + 129) as u8 as i64);
}

/// Scene 3. The end of a range, signs and bools.
pub fn scene_3() {
    let small: u8 = 250;
    note(small.wrapping_add(10) as i64);
    note(small.saturating_add(10) as i64);
    let one: u8 = 1;
    note(one.wrapping_sub(3) as i64);
    note(one.saturating_sub(3) as i64);
    let sign = '3';
    note((sign as u8 - b'0') as i64);
    note(sign as i64);
    let paid = small > one;
    note(paid as i64);
}

// From here on, you find only what the tests need.

thread_local! {
    static LOG: RefCell<Vec<i64>> = const { RefCell::new(Vec::new()) };
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn note(number: i64) {
    CALLS.set(CALLS.get() + 1);
    LOG.with(|log| log.borrow_mut().push(number));
}

/// The numbers in the log since the last call.
pub fn take_log() -> Vec<i64> {
    LOG.with(|log| log.take())
}

/// How often `note` was called since the last call of this function.
pub fn take_calls() -> u32 {
    CALLS.replace(0)
}
