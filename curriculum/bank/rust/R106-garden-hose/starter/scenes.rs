//! Three scenes in a nursery garden. Read them and answer in src/lib.rs. You need not change this file.
//!
//! `note(5);` writes the number 5 into a log.

use std::cell::{Cell, RefCell};

/// Scene 1. Rows of tulips.
pub fn scene_1() {
    let mut bulbs = 0;
    for row in 1..4 {
        bulbs = bulbs + row * 2;
        note(bulbs);
    }
    for row in 4..=4 {
        note(row);
    }
    for row in 3..3 {
        note(row);
    }
    note(bulbs);
}

/// Scene 2. A barrel of water.
pub fn scene_2() {
    let mut litres = 40;
    let mut cans = 0;
    while litres >= 12 {
        litres = litres - 12;
        cans = cans + 1;
    }
    note(cans);
    note(litres);
    while litres > 100 {
        note(litres);
    }
    let rest = loop {
        litres = litres + 5;
        if litres > 12 {
            break litres;
        }
    };
    note(rest);
}

/// Scene 3. A path with lamps, in two directions.
pub fn scene_3() {
    for lamp in 1..=6 {
        if lamp == 2 {
            continue;
        }
        if lamp == 5 {
            break;
        }
        note(lamp);
    }
    for row in 1..=2 {
        for pot in 1..=3 {
            if pot > row {
                break;
            }
            note(row * 10 + pot);
        }
    }
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
