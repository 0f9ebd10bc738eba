//! The pump brings water into the tower.

/// How much it brought.
pub struct Reading {
    pub litres: u32,
}
