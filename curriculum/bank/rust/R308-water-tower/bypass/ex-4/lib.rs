//! The sums of a village's water tower.

pub mod inside;
#[allow(dead_code)]
mod meter;
#[allow(dead_code)]
mod pump;
pub mod tank;

pub struct Taken {
    pub litres: u32,
}

pub struct Pumped {
    pub litres: u32,
}
