// The audio guide of a museum. Recordings are long, so devices share them.

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
    let mut handles = Vec::new();
    for _ in 0..devices {
        handles.push(Rc::clone(recording));
    }
    handles
}

pub struct Shelf {
    entries: Vec<(u32, Weak<Recording>)>,
}

impl Shelf {
    pub fn new() -> Shelf {
        Shelf {
            entries: Vec::new(),
        }
    }

    pub fn get(&mut self, stop: u32, archive: &mut impl Archive) -> Rc<Recording> {
        for (known, entry) in &self.entries {
            if *known == stop {
                if let Some(recording) = entry.upgrade() {
                    return recording;
                }
            }
        }
        let fresh = Rc::new(archive.load(stop));
        self.entries.push((stop, Rc::downgrade(&fresh)));
        fresh
    }
}

pub fn take_back(recording: Rc<Recording>) -> Option<Recording> {
    Rc::into_inner(recording)
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
        match self.room.upgrade() {
            Some(room) => format!("Stop {}, {}", self.stop, room.name),
            None => format!("Stop {}, closed", self.stop),
        }
    }
}
