//! Which version Cargo builds with.

use crate::version::{allows, newer, Version};

/// The version to build with: what was asked for, what is in Cargo.lock, what is there.
pub fn pick(asked: Version, locked: Version, there: &[Version]) -> Version {
    if allows(asked, locked) {
        return locked;
    }
    let mut best = locked;
    let mut found = false;
    for version in there {
        if allows(asked, *version) && (!found || newer(*version, best)) {
            best = *version;
            found = true;
        }
    }
    best
}
