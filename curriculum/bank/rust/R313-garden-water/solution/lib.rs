//! Waters the beds of a school garden from a rain barrel.

pub mod error;
pub mod parts;

use error::WaterError;

pub fn water(display: &str, valve: u32, need: u32) -> Result<u32, WaterError> {
    let left = parts::read_gauge(display)?;
    if left < need {
        return Err(WaterError::Dry { left, need });
    }
    parts::open_valve(valve)?;
    Ok(left - need)
}
