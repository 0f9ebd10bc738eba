//! The dependencies of the harbour board, and what an update may bring.

pub mod manifest;
pub mod semver;

// ex-1: a file belongs to the crate only when a mod line declares it.
// Lesson: "A package and its files".
// Test: report_is_part_of_the_crate.
// Start: src/report.rs is there. How do the other files of the crate become known?
