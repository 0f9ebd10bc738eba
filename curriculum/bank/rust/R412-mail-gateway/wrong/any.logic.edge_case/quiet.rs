//! A log that does not say the same thing over and over.

use crate::log::{Level, Log};
use std::fmt;

/// A log around another one.
pub struct Quiet<L: Log> {
    inner: L,
    last: Option<(Level, String)>,
    repeated: u32,
}

impl<L: Log> Quiet<L> {
    pub fn new(inner: L) -> Quiet<L> {
        Quiet { inner, last: None, repeated: 0 }
    }

    fn tell_repeated(&mut self) {
        if let (Some((level, _)), 1..) = (&self.last, self.repeated) {
            self.inner.write(*level, format_args!("({} more times)", self.repeated));
        }
        self.repeated = 0;
    }

    /// The log inside, after what was still to be said.
    pub fn finish(self) -> L {
        self.inner
    }
}

impl<L: Log> Log for Quiet<L> {
    fn enabled(&self, level: Level) -> bool {
        self.inner.enabled(level)
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        let line = Some((level, text.to_string()));
        if line == self.last {
            self.repeated += 1;
            return;
        }
        self.tell_repeated();
        self.inner.write(level, text);
        self.last = line;
    }
}
