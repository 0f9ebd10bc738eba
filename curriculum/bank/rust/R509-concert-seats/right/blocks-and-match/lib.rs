// Seats of a concert hall. Several windows sell them, each in a thread of its own.

use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

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

    pub fn book(&self, seat: usize, name: &str) -> bool {
        let Ok(mut seats) = self.seats.lock() else {
            panic!("somebody panicked with the seats");
        };
        if seat >= seats.len() || seats[seat].is_some() {
            return false;
        }
        seats[seat] = Some(String::from(name));
        true
    }

    pub fn announce(&self, mut speak: impl FnMut(usize, &str)) {
        let mut guests = Vec::new();
        {
            let seats = self.seats.lock().unwrap();
            let mut seat = 0;
            while seat < seats.len() {
                if let Some(name) = &seats[seat] {
                    guests.push((seat, name.clone()));
                }
                seat += 1;
            }
        }
        for (seat, name) in guests {
            speak(seat, &name);
        }
    }

    pub fn free(&self) -> usize {
        let seats = match self.seats.lock() {
            Ok(seats) => seats,
            Err(poisoned) => poisoned.into_inner(),
        };
        let mut free = 0;
        for guest in seats.iter() {
            if guest.is_none() {
                free += 1;
            }
        }
        free
    }
}

pub fn open_windows(hall: Arc<Hall>, clerks: Vec<String>, seats: usize) -> Vec<JoinHandle<usize>> {
    let mut handles = Vec::new();
    for clerk in clerks {
        let hall = Arc::clone(&hall);
        handles.push(thread::spawn(move || {
            let mut sold = 0;
            for seat in 0..seats {
                if hall.book(seat, &clerk) {
                    sold += 1;
                }
            }
            sold
        }));
    }
    handles
}
