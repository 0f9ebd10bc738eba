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
        let mut seats = self.seats.lock().unwrap();
        let free = seats.get_mut(seat).filter(|place| place.is_none());
        free.map(|place| place.replace(name.to_owned())).is_some()
    }

    pub fn announce(&self, mut speak: impl FnMut(usize, &str)) {
        let now = self.seats.lock().unwrap().clone();
        now.into_iter()
            .enumerate()
            .filter_map(|(seat, guest)| Some((seat, guest?)))
            .for_each(|(seat, name)| speak(seat, &name));
    }

    pub fn free(&self) -> usize {
        self.seats.clear_poison();
        self.seats.lock().unwrap().iter().filter(|guest| guest.is_none()).count()
    }
}

pub fn open_windows(hall: Arc<Hall>, clerks: Vec<String>, seats: usize) -> Vec<JoinHandle<usize>> {
    clerks
        .into_iter()
        .map(|clerk| {
            let hall = hall.clone();
            thread::spawn(move || (0..seats).filter(|&seat| hall.book(seat, &clerk)).count())
        })
        .collect()
}
