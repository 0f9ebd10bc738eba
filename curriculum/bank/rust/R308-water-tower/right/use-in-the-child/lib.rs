//! The sums of a village's water tower.

pub mod inside;
mod meter;
mod pump;
pub mod tank;

pub use {meter::Reading as Taken, pump::Reading as Pumped};
