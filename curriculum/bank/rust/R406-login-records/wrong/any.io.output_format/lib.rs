// The login records of a company. The types have bugs; the three functions at the end are right.

use std::cmp::Ordering;
use std::fmt;

/// The name of a server, as somebody typed it.
#[derive(Debug, Clone)]
pub struct Host {
    pub name: String,
}

impl PartialEq for Host {
    fn eq(&self, other: &Host) -> bool {
        self.name.eq_ignore_ascii_case(&other.name)
    }
}

impl Eq for Host {}

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

impl Ord for Version {
    fn cmp(&self, other: &Version) -> Ordering {
        self.major
            .cmp(&other.major)
            .then(self.minor.cmp(&other.minor))
            .then(other.preview.cmp(&self.preview))
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What somebody typed to sign in.
pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("password", &"***")
            .finish()
    }
}

/// How long somebody was signed in, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration(pub u32);

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Duration(seconds) = self;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        f.pad(&format!("{hours}:{minutes:02}:{:02}", seconds % 60))
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
