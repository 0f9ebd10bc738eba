//! The meter counts the water that the village takes.

/// How much was taken.
pub struct Reading {
    pub litres: u32,
}
