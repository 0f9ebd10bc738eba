//! Four scenes with closures. Read them and answer in src/lib.rs. You need not change this file.
//!
//! `note(5)` writes the number 5 into a log.

use std::cell::{Cell, RefCell};

/// Scene 1. Two closures about a price.
pub fn scene_1() {
    let mut price = 10;
    let kept = move || price + 1;
    price += 10;
    note(kept());
    let looking = || price + 1;
    note(looking());
    note(price);
    price += 10;
    let looking = || price + 1;
    note(looking());
}

/// Scene 2. Two closures that count.
pub fn scene_2() {
    let mut count = 0;
    let mut by_three = || {
        count += 3;
        count
    };
    note(by_three());
    note(by_three());
    note(count);
    let mut by_one = move || {
        count += 1;
        count
    };
    note(by_one());
    note(by_one());
    note(count);
}

/// Calls what it gets two times.
fn twice(mut action: impl FnMut()) {
    action();
    action();
}

/// Gets something to do, and a number. It does nothing with the first.
fn later(_action: impl FnMut(), number: u32) -> u32 {
    number
}

/// Notes a number and hands it back.
fn noted(number: u32) -> u32 {
    note(number);
    number
}

/// Scene 3. When does each closure run?
pub fn scene_3() {
    let one = || note(1);
    let mut two = || note(2);
    twice(one);
    let answer = later(&mut two, noted(3));
    note(answer * 3);
    let mut number = 4;
    twice(|| {
        note(number);
        number += 1;
    });
    note(number);
}

/// Hands out a closure that counts on from a number.
fn counter(start: u32) -> impl FnMut() -> u32 + Clone {
    let mut next = start;
    move || {
        next += 1;
        next
    }
}

/// Scene 4. Closures that were handed out, and one that was cloned.
pub fn scene_4() {
    let mut left = counter(10);
    let mut right = counter(20);
    note(left());
    note(right());
    note(left());
    let mut second = left.clone();
    note(second());
    note(second());
    note(left());
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
