//! Three scenes in a stock room. Read them and answer in src/lib.rs. You need not change this file.
//!
//! `note(5);` writes the number 5 into a log.

use std::cell::{Cell, RefCell};
use std::mem;

/// Adds to a counter that was lent for writing.
fn deliver(counter: &mut u32, more: u32) {
    *counter = *counter + more;
}

/// Gets a number and works with it.
fn estimate(mut number: u32) -> u32 {
    number = number - 5;
    number
}

/// Lends on what it was lent, two times.
fn deliver_twice(counter: &mut u32, more: u32) {
    deliver(counter, more);
    deliver(counter, more * 2);
}

/// Scene 1. A counter and three helpers.
pub fn scene_1() {
    let mut boxes = 10;
    deliver(&mut boxes, 5);
    note(boxes);
    note(estimate(boxes));
    note(boxes);
    deliver_twice(&mut boxes, 5);
    note(boxes);
    let copy = boxes;
    deliver(&mut boxes, 5);
    note(copy + 5);
}

/// Scene 2. One reference, two shelves.
pub fn scene_2() {
    let mut left = 1;
    let mut right = 20;
    let mut place = &mut left;
    *place = *place + 3;
    note(*place);
    place = &mut right;
    *place = *place + 1;
    note(left);
    note(right);
    let place = &mut right;
    *place = *place + left;
    let other = left;
    *place = *place + 1;
    note(other);
    note(right);
}

/// Scene 3. Things change places.
pub fn scene_3() {
    let mut one = 1;
    let mut two = 2;
    mem::swap(&mut one, &mut two);
    note(one);
    note(two);
    let old = mem::replace(&mut one, 50);
    note(old);
    note(one);
    let mut row = [7, 8, 9];
    row.swap(0, 2);
    note(row[0]);
    let first = mem::replace(&mut row[0], 3);
    note(first - row[0] + 1);
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
