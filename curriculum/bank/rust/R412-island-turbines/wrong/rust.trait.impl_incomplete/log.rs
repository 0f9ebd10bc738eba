//! Levels, and what writes a log.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

pub trait Log {
    fn enabled(&self, level: Level) -> bool;

    fn write(&mut self, level: Level, text: fmt::Arguments);
}

pub struct Memory {
    pub least: Level,
    pub lines: Vec<String>,
}

impl Memory {
    pub fn new(least: Level) -> Memory {
        Memory { least, lines: Vec::new() }
    }
}

impl Log for Memory {
    fn enabled(&self, level: Level) -> bool {
        level >= self.least
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        self.lines.push(format!("{level:?}: {text}"));
    }
}

pub fn note(log: &mut impl Log, level: Level, text: fmt::Arguments) {
    if log.enabled(level) {
        log.write(level, text);
    }
}

pub struct Tagged<L: Log> {
    pub tag: String,
    pub inner: L,
}

impl<L: Log> Log for Tagged<L> {
    fn write(&mut self, level: Level, text: fmt::Arguments) {
        self.inner.write(level, format_args!("[{}] {text}", self.tag));
    }
}
