// A runner at the finish.

use crate::time::Time;

#[derive(Debug, PartialEq, Eq)]
pub struct Finish {
    pub runner: String,
    pub time: Time,
}

impl Finish {
    // ex-4: a function that takes impl Into accepts whatever can be converted, and a value of the type itself.
    // Lesson: "Into: at the border of your code".
    // Test: new_takes_over_a_string_without_a_copy.
    // Start: which method turns each of the two into what the fields need?
    pub fn new(runner: impl Into<String>, time: impl Into<Time>) -> Finish {
        todo!()
    }
}
