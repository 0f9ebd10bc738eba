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

impl From<u16> for Time {
    fn from(minutes: u16) -> Time {
        Time {
            seconds: u32::from(minutes) * 60,
        }
    }
}

impl TryFrom<i64> for Time {
    type Error = TimeError;

    fn try_from(seconds: i64) -> Result<Time, TimeError> {
        if seconds < 0 {
            return Err(TimeError::Negative);
        }
        match u32::try_from(seconds) {
            Ok(seconds) => Ok(Time { seconds }),
            Err(_) => Err(TimeError::TooLong),
        }
    }
}

impl Time {
    pub fn read(text: &str) -> Result<Time, TimeError> {
        let parts: Vec<&str> = text.split(':').collect();
        if parts.len() != 3 {
            return Err(TimeError::Shape);
        }
        let hours: u16 = parts[0].parse()?;
        let minutes: u16 = parts[1].parse()?;
        let seconds: u16 = parts[2].parse()?;
        if minutes > 59 || seconds > 59 {
            return Err(TimeError::Range);
        }
        Ok(Time {
            seconds: u32::from(hours) * 3600 + u32::from(minutes) * 60 + u32::from(seconds),
        })
    }
}

impl FromStr for Time {
    type Err = TimeError;

    fn from_str(_text: &str) -> Result<Time, TimeError> {
        Err(TimeError::Shape)
    }
}
