//! All that can go wrong when a bed is watered.

use crate::parts::JammedValve;
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

/// The one error type of this library.
#[derive(Debug, PartialEq)]
pub enum WaterError {
    /// The gauge shows something that is no number.
    Gauge(ParseIntError),
    /// The valve of the bed does not move.
    Valve(JammedValve),
    /// There is too little water: the litres that are left, and those that are needed.
    Dry { left: u32, need: u32 },
}

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: Display gives each kind of failure a text for people.
// Lesson: "A text for people".
// Test: display_of_a_dry_barrel.
// Start: how many kinds of failure does the enum know?
impl fmt::Display for WaterError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let _ = f;
        todo!()
    }
}

// ex-2: source leads from an error to the one that caused it.
// Lesson: "The error behind the error".
// Test: source_of_a_gauge_error_is_the_parse_error.
// Start: which variants hold another error?
impl Error for WaterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        todo!()
    }
}

// ex-3: From turns the error of a part into the error of the library.
// Lesson: "From, so that ? fits".
// Test: from_a_parse_error_keeps_it.
// Start: which variant was made for this error?
impl From<ParseIntError> for WaterError {
    fn from(error: ParseIntError) -> WaterError {
        let _ = error;
        todo!()
    }
}

impl From<JammedValve> for WaterError {
    fn from(error: JammedValve) -> WaterError {
        let _ = error;
        todo!()
    }
}
