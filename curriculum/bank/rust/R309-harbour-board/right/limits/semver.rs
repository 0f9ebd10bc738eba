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
    let too_new = if asked.major > 0 {
        Version { major: asked.major + 1, minor: 0, patch: 0 }
    } else if asked.minor > 0 {
        Version { major: 0, minor: asked.minor + 1, patch: 0 }
    } else {
        Version { major: 0, minor: 0, patch: asked.patch + 1 }
    };
    asked <= found && found < too_new
}

pub fn next_version(now: Version, breaking: bool) -> Version {
    match (now.major, breaking) {
        (0, false) => Version { patch: now.patch + 1, ..now },
        (0, true) | (_, false) => Version { minor: now.minor + 1, patch: 0, ..now },
        (_, true) => Version { major: now.major + 1, minor: 0, patch: 0 },
    }
}
