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
        match self {
            WaterError::Gauge(_) => write!(f, "the gauge shows no number"),
            WaterError::Valve(_) => write!(f, "no water flows into the bed"),
            WaterError::Dry { left, need } => write!(f, "{need} litres are needed, {left} are left"),
        }
    }
}

impl Error for WaterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WaterError::Gauge(error) => Some(error),
            WaterError::Valve(error) => Some(error),
            WaterError::Dry { .. } => None,
        }
    }
}

impl From<ParseIntError> for WaterError {
    fn from(_: ParseIntError) -> WaterError {
        WaterError::Gauge("x".parse::<u32>().unwrap_err())
    }
}

impl From<JammedValve> for WaterError {
    fn from(_: JammedValve) -> WaterError {
        WaterError::Valve(JammedValve { number: 7 })
    }
}
