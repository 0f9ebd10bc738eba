// Little languages for a timetable: macros that read `1 h 30 m` or `"Bern" => 0`.

/// A stop of a train, in minutes after its start.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub name: String,
    pub minute: u32,
}

impl Stop {
    pub fn new(name: &str, minute: u32) -> Stop {
        Stop {
            name: name.to_string(),
            minute,
        }
    }
}

#[macro_export]
macro_rules! minutes {
    ($hours:tt h $minutes:tt m) => {
        $hours * 60 + $minutes
    };
    ($hours:tt h) => {
        $hours * 60
    };
    ($minutes:tt m) => {
        $minutes
    };
}

#[macro_export]
macro_rules! latest {
    ($a:expr $(,)?) => {
        $a
    };
    ($a:expr, $b:expr $(,)?) => {
        std::cmp::max($a, $b)
    };
    ($a:expr, $b:expr, $c:expr $(,)?) => {
        std::cmp::max(std::cmp::max($a, $b), $c)
    };
}

#[macro_export]
macro_rules! stops {
    ($($name:expr => $minute:expr),* $(,)?) => {
        vec![$($crate::Stop::new($name, $minute)),*]
    };
}

#[macro_export]
macro_rules! lines {
    (enum $type:ident { $($line:ident => $sign:literal),* $(,)? }) => {
        #[derive(Debug, PartialEq)]
        pub enum $type {
            $($line),*
        }

        impl $type {
            /// All lines, in the order in which they were written.
            pub fn all() -> Vec<$type> {
                vec![$($type::$line),*]
            }

            /// The sign on the train.
            pub fn sign(&self) -> &'static str {
                match self {
                    $($type::$line => $sign),*
                }
            }
        }
    };
}

/// The train that runs on Sundays.
pub fn sunday() -> Vec<Stop> {
    stops! { "Bern" => 0, "Thun" => 25 }
}
