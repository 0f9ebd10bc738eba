//! The sums of a village's water tower.

pub mod inside;
pub mod tank;

// ex-4: pub use shows an item of a closed module to others.
// Lesson: "Two types with one name".
// Test: pumped_and_taken_are_names_of_the_crate.
// Start: which words close the two modules, and which line shows a type all the same?
pub mod meter;
pub mod pump;
