// The login records of a company. The types have bugs; the three functions at the end are right.

use std::cmp::Ordering;
use std::fmt;

// ex-1: a derived PartialEq compares every field, byte by byte.
// Lesson: "Equality: derived or written".
// Test: host_ignores_capitals.
// Start: which trait in the list below answers to ==?
/// The name of a server, as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    pub name: String,
}

impl Host {
    pub fn named(name: &str) -> Host {
        Host {
            name: name.to_string(),
        }
    }
}

/// The version of the program that runs on a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    /// It may be tried, but it is not finished.
    pub preview: bool,
}

// ex-2: cmp asks one question after the other; the first one that is not equal decides.
// Lesson: "Order: a chain of questions".
// Test: version_preview_comes_before_finished.
// Start: which of the three questions is asked first?
impl Ord for Version {
    fn cmp(&self, other: &Version) -> Ordering {
        self.preview
            .cmp(&other.preview)
            .then(self.major.cmp(&other.major))
            .then(self.minor.cmp(&other.minor))
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

// ex-3: a derived Debug shows every field.
// Lesson: "Debug and Display".
// Test: login_hides_the_password.
// Start: look at "Debug by hand" in the lesson.
/// What somebody typed to sign in.
#[derive(Debug)]
pub struct Login {
    pub user: String,
    pub password: String,
}

/// How long somebody was signed in, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration(pub u32);

// ex-4: Display is for readers, and pad fills up the whole text.
// Lesson: "Debug and Display".
// Test: duration_is_hours_minutes_seconds.
// Start: how many full hours are in 3725 seconds, and what is left?
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A user on a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub user: String,
    pub host: Host,
}

/// Whether two entries are about the same user on the same server.
pub fn same_visit(one: &Visit, other: &Visit) -> bool {
    one == other
}

/// The newer one of two versions.
pub fn newest(one: Version, other: Version) -> Version {
    one.max(other)
}

/// The line that is written for an attempt to sign in.
pub fn log_line(login: &Login, stayed: Duration) -> String {
    format!("{stayed:>9} {login:?}")
}
