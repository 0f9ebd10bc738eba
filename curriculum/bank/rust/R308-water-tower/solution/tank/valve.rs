//! The valve of the tank.

/// Litres that a dripping valve loses in an hour.
pub fn loss(litres: u32, minutes: u32) -> u32 {
    super::per_hour(litres, minutes)
}

/// Whether a valve that drips so often in a minute counts as tight.
pub(super) fn is_tight(drops: u32) -> bool {
    crate::inside::note_a_look();
    drops < 3
}
