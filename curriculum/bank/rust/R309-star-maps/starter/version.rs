//! Versions. You need not change this file.

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
}

/// Whether one version is newer than another one.
pub fn newer(one: Version, other: Version) -> bool {
    (one.major, one.minor, one.patch) > (other.major, other.minor, other.patch)
}

/// Whether Cargo may take the found version for the one that was asked for.
pub fn allows(asked: Version, found: Version) -> bool {
    if newer(asked, found) {
        return false;
    }
    if asked.major > 0 {
        return found.major == asked.major;
    }
    if asked.minor > 0 {
        return (found.major, found.minor) == (0, asked.minor);
    }
    found == asked
}
