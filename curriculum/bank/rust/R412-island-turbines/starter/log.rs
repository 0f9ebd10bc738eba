//! Levels, and what writes a log.

use std::fmt;

/// How grave it is, the least grave first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

/// Whatever can write a log. Nobody else knows where the lines go.
pub trait Log {
    /// Whether lines of this level are wanted.
    fn enabled(&self, level: Level) -> bool;

    /// Writes one line, whatever its level. Ask `enabled` before.
    fn write(&mut self, level: Level, text: fmt::Arguments);
}

/// A log in memory, for levels from `least` on.
pub struct Memory {
    pub least: Level,
    pub lines: Vec<String>,
}

impl Memory {
    pub fn new(least: Level) -> Memory {
        Memory { least, lines: Vec::new() }
    }
}

// ex-1: levels have an order, and a threshold lets through its own level and all graver ones.
// Lesson: "Levels and a threshold".
// Test: enabled_from_the_threshold_on.
// Start: what must a type be able to do before > may stand between two of its values?
impl Log for Memory {
    fn enabled(&self, level: Level) -> bool {
        let _ = level;
        true
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        let _ = (level, text);
    }
}

// ex-2: who asks first pays nothing for lines that nobody wants.
// Lesson: "A text that is not made yet".
// Test: note_makes_no_text_that_is_not_wanted.
// Start: which of the two methods comes first?
pub fn note(log: &mut impl Log, level: Level, text: fmt::Arguments) {
    let _ = (log, level, text);
}

/// A log that puts a name in front of each text and hands it on to another one.
pub struct Tagged<L: Log> {
    pub tag: String,
    pub inner: L,
}

// ex-4: a wrapper adds its part and asks the log inside for all the rest.
// Lesson: "A log around a log".
// Test: tagged_wants_what_the_inner_log_wants.
// Start: who knows which levels are wanted?
impl<L: Log> Log for Tagged<L> {
    fn enabled(&self, level: Level) -> bool {
        let _ = level;
        true
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        let _ = (level, text);
    }
}
