// A running time, in whole seconds.

use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    seconds: u32,
}

impl Time {
    pub fn seconds(self) -> u32 {
        self.seconds
    }
}

/// Why something is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeError {
    /// Fewer seconds than none.
    Negative,
    /// More seconds than a u32 can hold.
    TooLong,
    /// A text that has not three parts.
    Shape,
    /// A part of a text that is no u16.
    Number,
    /// More than 59 minutes, or more than 59 seconds.
    Range,
}

/// With this, a ? on a failed parse of a number becomes TimeError::Number.
impl From<ParseIntError> for TimeError {
    fn from(_: ParseIntError) -> TimeError {
        TimeError::Number
    }
}

// ex-1: From is for a conversion that works for every value and loses nothing.
// Lesson: "From: it always works".
// Test: from_takes_the_greatest_number_of_minutes.
// Start: how many seconds are the most that can come out, and which type can hold them?
impl From<u16> for Time {
    fn from(minutes: u16) -> Time {
        todo!()
    }
}

// ex-2: TryFrom is for a conversion that some values do not survive, and it says why.
// Lesson: "TryFrom: it may fail, and says why".
// Test: try_from_refuses_what_is_too_long.
// Start: which i64 values are no u32? There are two kinds.
impl TryFrom<i64> for Time {
    type Error = TimeError;

    fn try_from(seconds: i64) -> Result<Time, TimeError> {
        todo!()
    }
}

// ex-3: FromStr is the conversion from text, and parse calls it.
// Lesson: "FromStr: out of a text".
// Test: from_str_reads_hours_minutes_and_seconds.
// Start: which three questions does a text have to answer, and with which error does each end?
impl FromStr for Time {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Time, TimeError> {
        todo!()
    }
}
