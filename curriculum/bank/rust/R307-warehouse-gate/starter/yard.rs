//! The yard of a warehouse. You need not change this file.

use std::cell::{Cell, RefCell};

thread_local! {
    static LOG: RefCell<String> = const { RefCell::new(String::new()) };
    static QUEUE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// The papers of a load. They are originals, so every copy is counted.
#[derive(Debug, PartialEq)]
pub struct Papers(pub u32);

impl Clone for Papers {
    fn clone(&self) -> Papers {
        COPIES.set(COPIES.get() + 1);
        Papers(self.0)
    }
}

/// How many places in the cold hall are free. Somebody has to walk there and look.
pub fn cold_places() -> u32 {
    note(String::from("looked into the cold hall"));
    8
}

/// The gate that was booked for a truck, if one was. There is a gate 0.
pub fn booking(plate: &str) -> Option<u32> {
    note(format!("asked for {plate}"));
    match plate {
        "HB 12" => Some(4),
        "MK 30" => Some(0),
        _ => None,
    }
}

/// The next truck in the queue at the entrance, if there is one. It leaves the queue.
pub fn next_truck() -> Option<String> {
    QUEUE.with_borrow_mut(|queue| if queue.is_empty() { None } else { Some(queue.remove(0)) })
}

/// How many trucks are in the queue at this moment.
pub fn waiting() -> usize {
    QUEUE.with_borrow(|queue| queue.len())
}

/// Calls a truck in. When OL 1 is called, OL 2 arrives at the end of the queue.
pub fn call(plate: &str) {
    note(format!("called {plate}"));
    if plate == "OL 1" {
        arrive("OL 2");
    }
}

/// A truck arrives at the end of the queue.
pub fn arrive(plate: &str) {
    QUEUE.with_borrow_mut(|queue| queue.push(plate.to_string()));
}

/// For the tests: all steps since the last call, in order.
pub fn steps() -> String {
    LOG.take()
}

/// For the tests: how many papers were copied since the last call.
pub fn copies() -> u32 {
    COPIES.replace(0)
}

fn note(step: String) {
    LOG.with_borrow_mut(|log| {
        if !log.is_empty() {
            log.push_str(", ");
        }
        log.push_str(&step);
    });
}
