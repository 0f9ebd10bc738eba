//! Versions of packages, as Cargo reads them.

/// A version such as 2.3.1. The derive line lets `<` and `==` compare two versions: first the
/// major numbers, then the minor ones, then the patch numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
}

pub fn allows(asked: Version, found: Version) -> bool {
    if found < asked {
        return false;
    }
    if asked.major > 0 {
        found.major == asked.major
    } else if asked.minor > 0 {
        found.major == 0 && found.minor == asked.minor
    } else {
        found == asked
    }
}

pub fn next_version(now: Version, breaking: bool) -> Version {
    let Version { major, minor, patch } = now;
    if major == 0 && !breaking {
        Version { major, minor, patch: patch + 1 }
    } else if major == 0 || !breaking {
        Version { major, minor: minor + 1, patch: 0 }
    } else {
        Version { major: major + 1, minor: 0, patch: 0 }
    }
}
