// Seats of a concert hall. Several windows sell them, each in a thread of its own.

use std::sync::{Arc, Mutex, PoisonError};
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
        let mut seats = self.seats.lock().expect("somebody panicked with the seats");
        match seats.get_mut(seat) {
            Some(place) if place.is_none() => {
                *place = Some(name.to_string());
                true
            }
            _ => false,
        }
    }

    pub fn announce(&self, mut speak: impl FnMut(usize, &str)) {
        let seats = self.seats.lock().expect("somebody panicked with the seats");
        let now = seats.clone();
        drop(seats);
        for (seat, guest) in now.iter().enumerate() {
            if let Some(name) = guest {
                speak(seat, name);
            }
        }
    }

    pub fn free(&self) -> usize {
        let seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        seats.iter().filter(|guest| guest.is_none()).count()
    }
}

pub fn open_windows(hall: Arc<Hall>, clerks: Vec<String>, seats: usize) -> Vec<JoinHandle<usize>> {
    let mut handles = Vec::new();
    for clerk in clerks {
        let hall = Arc::clone(&hall);
        handles.push(thread::spawn(|| {
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
