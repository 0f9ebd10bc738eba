//! Waters the beds of a school garden from a rain barrel.

pub mod error;
pub mod parts;

use error::WaterError;

// ex-4: with From in place, ? passes up errors of different types.
// Lesson: "From, so that ? fits".
// Test: water_tells_what_is_left.
// Start: three things may fail, in which order?
pub fn water(display: &str, valve: u32, need: u32) -> Result<u32, WaterError> {
    let _ = (display, valve, need);
    todo!()
}
