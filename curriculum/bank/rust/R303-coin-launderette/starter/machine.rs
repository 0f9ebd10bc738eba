//! What a washing machine can be, and what its lamp can show. You need not change this file.

/// What a machine is doing.
#[derive(Debug, PartialEq)]
pub enum Machine {
    /// Nobody uses it.
    Free,
    /// It washes for so many minutes more.
    Washing { minutes: u32 },
    /// It is ready, and the clothes are still inside.
    Done,
    /// It is broken, and somebody has left a note.
    Broken(String),
}

/// What the lamp on top of a machine shows.
#[derive(Debug, PartialEq)]
pub enum Lamp {
    Off,
    Yellow,
    Green,
    Red,
}
