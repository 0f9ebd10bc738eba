//! The dependencies of the harbour board, and what an update may bring.

pub mod manifest;
pub mod semver;

pub mod report {
    use crate::semver::Version;

    pub const PLACE: &str = file!();

    pub fn line(name: &str, version: Version) -> String {
        format!("{name} {}.{}.{}", version.major, version.minor, version.patch)
    }
}
