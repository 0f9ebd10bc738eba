//! Three scenes at a fair. Read them and answer in src/lib.rs. You need not change this file.
//!
//! `note(5);` writes the number 5 into a log.

use std::cell::{Cell, RefCell};

/// Scene 1. Tickets and cups.
pub fn scene_1() {
    let mut tickets = 12;
    let cups = tickets + 2;
    note(tickets);
    note(cups);
    tickets = tickets + 16;
    note(tickets);
    tickets = 5;
    note(tickets);
    tickets = tickets + cups + cups;
    note(tickets);
}

/// Scene 2. Prices, and a box of change. The braces in the middle are a block of their own.
pub fn scene_2() {
    let price = 8;
    note(price);
    let small = price;
    let price = price * 10;
    let mut change = 1;
    note(price);
    {
        let price = 3;
        note(price);
        change = change + price * 3;
    }
    note(price);
    note(price + change);
    note(small);
}

const SEATS: u32 = 50;
const VISITORS: u32 = SEATS * 2;

/// Scene 3. Seats in a tent.
pub fn scene_3() {
    let mut seats = SEATS;
    note(seats);
    seats = seats + 7;
    note(seats);
    note(SEATS);
    note(VISITORS);
    let seats = seats - SEATS;
    note(seats);
}

// From here on, you find only what the tests need.

thread_local! {
    static LOG: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn note(number: u32) {
    CALLS.set(CALLS.get() + 1);
    LOG.with(|log| log.borrow_mut().push(number));
}

/// The numbers in the log since the last call.
pub fn take_log() -> Vec<u32> {
    LOG.with(|log| log.take())
}

/// How often `note` was called since the last call of this function.
pub fn take_calls() -> u32 {
    CALLS.replace(0)
}
