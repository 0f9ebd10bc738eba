// The audio guide of a museum. Recordings are long, so devices share them.
#![allow(dead_code, unused_variables)] // Until the stubs use their fields and parameters.

use std::rc::Rc;

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

// ex-1: Rc::clone makes one more owner of the same value and copies nothing.
// Lesson: "Many owners, one value".
// Test: hand_out_shares_one_recording.
// Start: which of the two, the Rc or the recording, should be cloned?
pub fn hand_out(recording: &Rc<Recording>, devices: usize) -> Vec<Rc<Recording>> {
    todo!()
}

// ex-2: a Weak remembers a value without owning it, and upgrade asks whether it still lives.
// Lesson: "Weak: to know without owning".
// Test: get_does_not_keep_a_recording_alive.
// Start: is Rc the right type for the entries of something that is no owner?
pub struct Shelf {
    entries: Vec<(u32, Rc<Recording>)>,
}

impl Shelf {
    pub fn new() -> Shelf {
        Shelf {
            entries: Vec::new(),
        }
    }

    pub fn get(&mut self, stop: u32, archive: &mut impl Archive) -> Rc<Recording> {
        todo!()
    }
}

// ex-3: the last owner may take the value out of its Rc.
// Lesson: "Many owners, one value".
// Test: take_back_gives_the_recording_to_its_last_owner.
// Start: look for a function of Rc that gives an Option.
pub fn take_back(recording: Rc<Recording>) -> Option<Recording> {
    todo!()
}

/// A room of the museum. It is open as long as somebody holds an Rc to it.
pub struct Room {
    pub name: String,
}

/// A thing in a room. It knows its room.
pub struct Exhibit {
    stop: u32,
    room: Rc<Room>,
}

impl Exhibit {
    pub fn new(room: &Rc<Room>, stop: u32) -> Exhibit {
        Exhibit {
            stop,
            room: Rc::clone(room),
        }
    }

    // ex-4: what points back to its owner holds a Weak, so that both can go.
    // Lesson: "Pointing back without a cycle".
    // Test: sign_says_closed_when_the_room_is_gone.
    // Start: change the type of `room`, and what `new` stores in it.
    pub fn sign(&self) -> String {
        todo!()
    }
}
