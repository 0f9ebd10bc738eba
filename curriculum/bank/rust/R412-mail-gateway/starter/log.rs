//! Levels, and what writes a log. This is right; leave it as it is.

use std::fmt;

/// How grave it is, the least grave first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

pub trait Log {
    /// Whether lines of this level are wanted.
    fn enabled(&self, level: Level) -> bool;

    /// Writes one line, whatever its level. Ask `enabled` before.
    fn write(&mut self, level: Level, text: fmt::Arguments);
}

/// Writes a line if its level is wanted.
pub fn note(log: &mut impl Log, level: Level, text: fmt::Arguments) {
    if log.enabled(level) {
        log.write(level, text);
    }
}
