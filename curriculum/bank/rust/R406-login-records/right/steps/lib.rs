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
        if self.major != other.major {
            return self.major.cmp(&other.major);
        }
        if self.minor != other.minor {
            return self.minor.cmp(&other.minor);
        }
        match (self.preview, other.preview) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A text that must not be seen.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("***")
    }
}

/// What somebody typed to sign in.
pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("Login");
        text.field("user", &self.user);
        text.field("password", &Hidden);
        text.finish()
    }
}

/// How long somebody was signed in, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration(pub u32);

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut rest = self.0;
        let hours = rest / 3600;
        rest -= hours * 3600;
        let minutes = rest / 60;
        rest -= minutes * 60;
        f.pad(&format!("{:01}:{:02}:{:02}", hours, minutes, rest))
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
