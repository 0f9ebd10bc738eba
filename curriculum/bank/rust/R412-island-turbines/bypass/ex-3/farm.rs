//! The turbines.

use crate::log::{Level, Log};

pub struct Turbine {
    pub number: u32,
    pub speed: u32,
    pub heat: i32,
}

pub fn check_turbines(turbines: &[Turbine], log: &mut impl Log) -> usize {
    let (mut hot, mut still) = (0, 0);
    for Turbine { number, speed, heat } in turbines {
        log.write(Level::Debug, format_args!("turbine {number} turns at {speed}"));
        if *heat > 80 {
            hot += 1;
            log.write(Level::Warn, format_args!("turbine {number} is hot: {heat} degrees"));
        }
        if *speed == 0 {
            still += 1;
            log.write(Level::Error, format_args!("turbine {number} stands still"));
        }
    }
    log.write(
        Level::Info,
        format_args!("{} turbines, {hot} hot, {still} standing still", turbines.len()),
    );
    still
}
