// The audio guide of a museum. Recordings are long, so devices share them.

use std::collections::HashMap;
use std::rc::{Rc, Weak};

/// The spoken text of one stop.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    pub stop: u32,
    pub samples: Vec<i16>,
}

/// Loads recordings from the archive. This is slow.
pub trait Archive {
    fn load(&mut self, stop: u32) -> Recording;
}

pub fn hand_out(recording: &Rc<Recording>, devices: usize) -> Vec<Rc<Recording>> {
    std::iter::repeat_with(|| recording.clone())
        .take(devices)
        .collect()
}

pub struct Shelf {
    entries: HashMap<u32, Weak<Recording>>,
}

impl Shelf {
    pub fn new() -> Shelf {
        Shelf {
            entries: HashMap::new(),
        }
    }

    pub fn get(&mut self, stop: u32, archive: &mut impl Archive) -> Rc<Recording> {
        if let Some(found) = self.entries.get(&stop).and_then(Weak::upgrade) {
            return found;
        }
        let fresh = Rc::new(archive.load(stop));
        self.entries.insert(stop, Rc::downgrade(&fresh));
        fresh
    }
}

pub fn take_back(recording: Rc<Recording>) -> Option<Recording> {
    Rc::try_unwrap(recording).ok()
}

/// A room of the museum. It is open as long as somebody holds an Rc to it.
pub struct Room {
    pub name: String,
}

/// A thing in a room. It knows its room.
pub struct Exhibit {
    stop: u32,
    room: Weak<Room>,
}

impl Exhibit {
    pub fn new(room: &Rc<Room>, stop: u32) -> Exhibit {
        Exhibit {
            stop,
            room: Rc::downgrade(room),
        }
    }

    pub fn sign(&self) -> String {
        let open = self.room.upgrade();
        let place = open.as_ref().map_or("closed", |room| room.name.as_str());
        format!("Stop {}, {place}", self.stop)
    }
}
