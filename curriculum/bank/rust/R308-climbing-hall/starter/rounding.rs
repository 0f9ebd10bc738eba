//! Rounding of amounts. Only this crate needs it.

/// The amount in cents, rounded up to full ten cents.
pub fn to_ten(cents: u32) -> u32 {
    cents.div_ceil(10) * 10
}
