//! The tank of the tower.

#[allow(dead_code)]
mod gauge;
pub mod valve;

/// Litres in an hour, if so many litres flow in so many minutes.
fn per_hour(litres: u32, minutes: u32) -> u32 {
    crate::inside::note_a_sum();
    litres * 60 / minutes
}

/// Litres that flow in within an hour.
pub fn inflow(litres: u32, minutes: u32) -> u32 {
    per_hour(litres, minutes)
}

/// Whether a tank with so many litres is safe, if its valve drips so often in a minute.
pub fn is_safe(litres: u32, drops: u32) -> bool {
    valve::is_tight(drops) && litres <= 9000
}
