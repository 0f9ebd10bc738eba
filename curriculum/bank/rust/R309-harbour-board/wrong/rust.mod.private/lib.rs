//! The dependencies of the harbour board, and what an update may bring.

pub mod manifest;
mod report;
pub mod semver;
