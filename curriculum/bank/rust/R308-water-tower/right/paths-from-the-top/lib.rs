//! The sums of a village's water tower.

pub mod inside;
mod meter;
mod pump;
pub mod tank;

pub type Taken = meter::Reading;
pub type Pumped = pump::Reading;
