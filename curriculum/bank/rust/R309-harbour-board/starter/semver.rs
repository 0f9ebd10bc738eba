//! Versions of packages, as Cargo reads them.

/// A version such as 2.3.1. The derive line lets `<` and `==` compare two versions: first the
/// major numbers, then the minor ones, then the patch numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
}

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-2: a requirement allows newer versions, as long as they promise to be compatible.
// Lesson: "Versions and what they allow".
// Test: allows_newer_versions_of_the_same_major.
// Start: which number is the first one from the left that is not zero?
pub fn allows(asked: Version, found: Version) -> bool {
    let _ = (asked, found);
    todo!()
}

// ex-3: the number of a release tells whether it breaks the code of others.
// Lesson: "Versions and what they allow".
// Test: next_version_of_a_breaking_change.
// Start: which number goes up, and what happens to those behind it?
pub fn next_version(now: Version, breaking: bool) -> Version {
    let _ = (now, breaking);
    todo!()
}
