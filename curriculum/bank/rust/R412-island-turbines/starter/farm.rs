//! The turbines.

use crate::log::Log;

pub struct Turbine {
    pub number: u32,
    /// Turns a minute.
    pub speed: u32,
    /// Degrees in the gear box.
    pub heat: i32,
}

// ex-3: each event has the level that says who has to act on it.
// Lesson: "Which level?".
// Test: check_turbines_writes_each_event_at_its_level.
// Start: bring in Level and note, and write the line for a single turbine.
pub fn check_turbines(turbines: &[Turbine], log: &mut impl Log) -> usize {
    let _ = (turbines, log);
    0
}
