//! Waters the beds of a school garden from a rain barrel.

pub mod error;
pub mod parts;

use error::WaterError;

pub fn water(display: &str, valve: u32, need: u32) -> Result<u32, WaterError> {
    let left = parts::read_gauge(display).map_err(WaterError::Gauge)?;
    let rest = left
        .checked_sub(need)
        .ok_or(WaterError::Dry { left, need })?;
    match parts::open_valve(valve) {
        Ok(()) => Ok(rest),
        Err(jammed) => Err(jammed.into()),
    }
}
