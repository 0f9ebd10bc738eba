//! What a day in the hall costs. All amounts are in cents.

use crate::rounding;

/// The price of a day for grown-ups.
pub const DAY: u32 = 1450;

/// The price of a day. Children under 14 pay six tenths of it.
pub fn day_price(age: u32) -> u32 {
    if age < 14 {
        rounding::to_ten(DAY * 6 / 10)
    } else {
        DAY
    }
}

// ex-3: pub(crate) opens an item for this crate and for nobody else.
// Lesson: "How far a door is open".
// Test: staff_price_is_closed_outside_the_crate.
// Start: who calls this function? Look into src/lib.rs.
/// The price of a day for people who work here, and for their children: a third, rounded up.
pub fn staff_price(age: u32) -> u32 {
    rounding::to_ten(day_price(age) / 3)
}
