//! Waters the beds of a school garden from a rain barrel.

pub mod error;
pub mod parts;

use error::WaterError;

pub fn water(display: &str, valve: u32, need: u32) -> Result<u32, WaterError> {
    if parts::read_gauge(display).is_err() {
        return Err(WaterError::Gauge(parts::read_gauge(display).unwrap_err()));
    }
    let left = parts::read_gauge(display).unwrap();
    if left < need {
        return Err(WaterError::Dry { left, need });
    }
    if parts::open_valve(valve).is_err() {
        return Err(WaterError::Valve(parts::JammedValve { number: valve }));
    }
    Ok(left - need)
}
