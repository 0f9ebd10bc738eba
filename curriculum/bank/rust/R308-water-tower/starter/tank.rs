//! The tank of the tower.

// ex-1: a module inside another one is declared there.
// Lesson: "A module inside a module".
// Test: gauge_is_a_module_of_the_tank.
// Start: src/tank/valve.rs is known to the crate. Through which line?
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

// ex-3: pub(super) opens an item for the parent module and for nobody else.
// Lesson: "One step up, and no further".
// Test: is_safe_needs_a_tight_valve.
// Start: can this module call valve::is_tight? Read what the compiler says.
/// Whether a tank with so many litres is safe, if its valve drips so often in a minute.
pub fn is_safe(litres: u32, drops: u32) -> bool {
    let _ = (litres, drops);
    false
}
