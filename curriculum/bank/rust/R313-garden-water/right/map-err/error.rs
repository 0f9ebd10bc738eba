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
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        use WaterError::*;
        match self {
            Gauge(..) => out.write_str("the gauge shows no number"),
            Valve(..) => out.write_str("no water flows into the bed"),
            Dry { left, need } => write!(out, "{} litres are needed, {} are left", need, left),
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
    fn from(error: ParseIntError) -> WaterError {
        WaterError::Gauge(error)
    }
}

impl From<JammedValve> for WaterError {
    fn from(jammed: JammedValve) -> Self {
        Self::Valve(jammed)
    }
}
