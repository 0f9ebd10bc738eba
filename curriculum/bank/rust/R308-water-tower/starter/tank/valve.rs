//! The valve of the tank.

// ex-2: a module sees the private items of the modules around it.
// Lesson: "Who sees what is private?".
// Test: loss_is_counted_for_an_hour.
// Start: where is the function that does this sum? Which path leads there?
/// Litres that a dripping valve loses in an hour.
pub fn loss(litres: u32, minutes: u32) -> u32 {
    let _ = (litres, minutes);
    0
}

/// Whether a valve that drips so often in a minute counts as tight.
#[allow(dead_code)]
fn is_tight(drops: u32) -> bool {
    crate::inside::note_a_look();
    drops < 3
}
