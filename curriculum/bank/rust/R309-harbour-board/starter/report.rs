//! The lines of the report on dependencies. This file is ready; you need not change it.

use crate::semver::Version;

/// The file that this code was compiled from.
pub const PLACE: &str = file!();

/// One line of the report, such as `tides 2.3.1`.
pub fn line(name: &str, version: Version) -> String {
    format!(
        "{name} {}.{}.{}",
        version.major, version.minor, version.patch
    )
}
