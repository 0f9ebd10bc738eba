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

impl fmt::Display for WaterError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let text = match self {
            Self::Gauge(_) => String::from("the gauge shows no number"),
            Self::Valve(_) => String::from("no water flows into the bed"),
            Self::Dry { left, need } => format!("{need} litres are needed, {left} are left"),
        };
        f.write_str(&text)
    }
}

impl Error for WaterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        if let Self::Gauge(inner) = self {
            return Some(inner);
        }
        if let Self::Valve(inner) = self {
            return Some(inner);
        }
        None
    }
}

impl From<ParseIntError> for WaterError {
    fn from(error: ParseIntError) -> WaterError {
        WaterError::Gauge(error)
    }
}

impl From<JammedValve> for WaterError {
    fn from(error: JammedValve) -> WaterError {
        WaterError::Valve(error)
    }
}
