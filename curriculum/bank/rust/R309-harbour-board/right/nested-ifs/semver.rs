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
    let same_major = found.major == asked.major;
    let same_minor = same_major && found.minor == asked.minor;
    let same_patch = same_minor && found.patch == asked.patch;
    let compatible = (asked.major != 0 && same_major)
        || (asked.minor != 0 && same_minor)
        || same_patch;
    compatible && found >= asked
}

pub fn next_version(now: Version, breaking: bool) -> Version {
    let mut next = now;
    if breaking && now.major > 0 {
        next.major += 1;
        next.minor = 0;
        next.patch = 0;
    } else if breaking || now.major > 0 {
        next.minor += 1;
        next.patch = 0;
    } else {
        next.patch += 1;
    }
    next
}
