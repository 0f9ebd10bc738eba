// Macros for test reports. They compile, and four of their users have complained.

/// A test and how long it took.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub name: String,
    pub millis: u64,
}

impl Case {
    pub fn new(name: &str, millis: u64) -> Case {
        Case {
            name: name.to_string(),
            millis,
        }
    }
}

#[macro_export]
macro_rules! worst {
    ($a:expr, $b:expr) => {{
        let (first, second) = ($a, $b);
        if second > first {
            second
        } else {
            first
        }
    }};
}

#[macro_export]
macro_rules! limit {
    ($n:tt s) => {
        $n * 1000
    };
    ($n:tt ms) => {
        $n
    };
    ($n:expr) => {
        $n
    };
}

#[macro_export]
macro_rules! names {
    ($($name:expr),* $(,)?) => {
        vec![$($name.to_string()),*]
    };
}

#[macro_export]
macro_rules! case {
    ($name:expr => $millis:expr) => {
        exercise::Case::new($name, $millis)
    };
}

/// The tests that run at night. They show that the macros work in their own crate.
pub mod nightly {
    pub fn slowest() -> u64 {
        worst!(limit!(1 s), limit!(1250 ms))
    }

    pub fn backup() -> crate::Case {
        case!("backup" => slowest())
    }
}
