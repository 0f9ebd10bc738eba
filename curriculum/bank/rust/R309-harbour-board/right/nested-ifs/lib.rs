//! The dependencies of the harbour board.

pub mod report;

pub mod semver;
pub mod manifest;
