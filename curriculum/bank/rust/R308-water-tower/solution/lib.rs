//! The sums of a village's water tower.

pub mod inside;
mod meter;
mod pump;
pub mod tank;

pub use meter::Reading as Taken;
pub use pump::Reading as Pumped;
