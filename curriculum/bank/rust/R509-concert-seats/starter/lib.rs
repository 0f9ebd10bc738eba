// Seats of a concert hall. Several windows sell them, each in a thread of its own.
#![allow(unused_mut, unused_variables)] // Until the stubs use their parameters.

use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A hall. Each seat has the name of a guest, or nobody.
pub struct Hall {
    seats: Mutex<Vec<Option<String>>>,
}

impl Hall {
    pub fn new(seats: usize) -> Hall {
        Hall {
            seats: Mutex::new(vec![None; seats]),
        }
    }

    /// Does some work on all seats while nobody else can use them.
    pub fn alone(&self, work: impl FnOnce(&mut Vec<Option<String>>)) {
        work(&mut self.seats.lock().expect("somebody panicked with the seats"));
    }

    // ex-1: what must not be torn apart happens under one lock.
    // Lesson: "One lock for one decision".
    // Test: book_gives_each_seat_to_one_guest_only.
    // Start: lock the seats and give the guard a name.
    pub fn book(&self, seat: usize, name: &str) -> bool {
        todo!()
    }

    // ex-3: a lock is held as long as its guard lives, so let go of it before you call others.
    // Lesson: "Let go before you call".
    // Test: announce_lets_the_speaker_use_the_hall.
    // Start: what can you take with you when you give the lock back?
    pub fn announce(&self, mut speak: impl FnMut(usize, &str)) {
        todo!()
    }

    // ex-4: a panic under a lock poisons it; who locks next decides whether the value is still good.
    // Lesson: "A poisoned lock".
    // Test: free_still_counts_after_a_panic.
    // Start: lock() gives a Result; what is in its Err?
    pub fn free(&self) -> usize {
        todo!()
    }
}

// ex-2: every thread owns an Arc of its own, and all of them lead to one value.
// Lesson: "Arc: owners in several threads".
// Test: open_windows_sells_every_seat_once.
// Start: clone the Arc before you start a thread.
pub fn open_windows(hall: Arc<Hall>, clerks: Vec<String>, seats: usize) -> Vec<JoinHandle<usize>> {
    todo!()
}
