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

pub fn read_limit(text: &str) -> u64 {
    let mut words = text.split(' ');
    let number = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
    if words.next() == Some("s") {
        number * 1000
    } else {
        number
    }
}

#[macro_export]
macro_rules! limit {
    ($($any:tt)*) => {
        $crate::read_limit(stringify!($($any)*))
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
        $crate::Case::new($name, $millis)
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
