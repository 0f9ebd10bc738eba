//! Which version Cargo builds with.

use crate::version::{allows, newer, Version};

/// The version to build with: what was asked for, what is in Cargo.lock, what is there.
pub fn pick(asked: Version, locked: Version, there: &[Version]) -> Version {
    if allows(asked, locked) {
        return locked;
    }
    let mut best = asked;
    for &version in there {
        if allows(asked, version) && !newer(best, version) {
            best = version;
        }
    }
    best
}
