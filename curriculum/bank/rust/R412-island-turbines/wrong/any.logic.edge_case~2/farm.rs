//! The turbines.

use crate::log::{note, Level, Log};

pub struct Turbine {
    pub number: u32,
    pub speed: u32,
    pub heat: i32,
}

pub fn check_turbines(turbines: &[Turbine], log: &mut impl Log) -> usize {
    let (mut hot, mut still) = (0, 0);
    for Turbine { number, speed, heat } in turbines {
        note(log, Level::Debug, format_args!("turbine {number} turns at {speed}"));
        if *heat > 80 {
            hot += 1;
            note(log, Level::Warn, format_args!("turbine {number} is hot: {heat} degrees"));
        }
        else if *speed == 0 {
            still += 1;
            note(log, Level::Error, format_args!("turbine {number} stands still"));
        }
    }
    note(
        log,
        Level::Info,
        format_args!("{} turbines, {hot} hot, {still} standing still", turbines.len()),
    );
    still
}
