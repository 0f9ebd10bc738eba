//! The desk of a climbing hall.

pub mod inside;

// ex-4: pub use gives an item a second, shorter path.
// Lesson: "A shorter path for the outside".
// Test: pass_has_a_short_path.
// Start: which single line makes crate::pass::Pass known in this module too?
pub mod pass;
pub mod prices;

// ex-2: a module without pub is closed to the outside.
// Lesson: "How far a door is open".
// Test: rounding_is_closed_outside_the_crate.
// Start: who needs this module?
pub mod rounding;

/// What a visitor pays for a day at the desk.
pub fn pay(age: u32, works_here: bool) -> u32 {
    if works_here {
        prices::staff_price(age)
    } else {
        prices::day_price(age)
    }
}
