//! Explains Cargo to the members of an astronomy club.

pub mod layout;
pub mod lock;
pub mod manifests;
pub mod version;
