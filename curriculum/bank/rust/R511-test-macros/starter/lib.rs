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

// ex-1: what a macro gets is pasted at each place where its name stands.
// Lesson: "Code that is pasted".
// Test: worst_evaluates_each_once.
// Start: write out by hand what becomes of worst!(next(), 3).
#[macro_export]
macro_rules! worst {
    ($a:expr, $b:expr) => {
        if $b > $a {
            $b
        } else {
            $a
        }
    };
}

// ex-2: the first arm that matches wins.
// Lesson: "Arms are tried in order".
// Test: limit_in_seconds.
// Start: which arm takes the tokens `90 s`?
#[macro_export]
macro_rules! limit {
    ($n:tt $($unit:tt)*) => {
        $n
    };
    ($n:tt s) => {
        $n * 1000
    };
    ($n:tt ms) => {
        $n
    };
}

// ex-3: a repetition says how often a piece may come, and what stands between two of them.
// Lesson: "Repetitions and commas".
// Test: names_with_a_comma_at_the_end.
// Start: this arm takes one test or more. The one below only makes room for the tests; delete it in the end.
#[macro_export]
macro_rules! names {
    ($($name:expr),+) => {
        vec![$($name.to_string()),+]
    };
    ($($any:tt)*) => {
        Vec::<String>::from([String::from("no arm takes this")])
    };
}

// ex-4: a name in an expansion is looked up where the macro is used.
// Lesson: "Paths in an expansion".
// Test: case_works_beside_a_type_of_that_name.
// Start: how does a path begin that means the same everywhere?
#[macro_export]
macro_rules! case {
    ($name:expr => $millis:expr) => {
        Case::new($name, $millis)
    };
}

/// The tests that run at night. They show that the macros work in their own crate.
pub mod nightly {
    pub fn slowest() -> u64 {
        worst!(limit!(1 s), limit!(1250 ms))
    }
    use crate::Case;

    pub fn backup() -> Case {
        case!("backup" => slowest())
    }
}
