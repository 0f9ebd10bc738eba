//! Which version Cargo builds with.

use crate::version::{allows, newer, Version};

// ex-4: Cargo.lock keeps the version that was built with.
// Lesson: "What Cargo.lock is for".
// Test: pick_keeps_what_is_locked.
// Start: which parameter is never used?
/// The version to build with: what was asked for, what is in Cargo.lock, what is there.
pub fn pick(asked: Version, locked: Version, there: &[Version]) -> Version {
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
