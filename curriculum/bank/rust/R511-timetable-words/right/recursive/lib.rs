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
        $crate::minutes!($hours h) + $crate::minutes!($minutes m)
    };
    ($hours:tt h) => {
        60 * $hours
    };
    ($minutes:tt m) => {
        $minutes
    };
}

#[macro_export]
macro_rules! latest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($other:expr),+ $(,)?) => {
        ::std::cmp::max($first, $crate::latest!($($other),+))
    };
}

#[macro_export]
macro_rules! stops {
    () => {
        Vec::<$crate::Stop>::new()
    };
    ($($name:expr => $minute:expr),+ $(,)?) => {{
        let mut all = Vec::new();
        $(all.push($crate::Stop::new($name, $minute));)+
        all
    }};
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
