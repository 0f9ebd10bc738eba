// A runner at the finish.

use crate::time::Time;

#[derive(Debug, PartialEq, Eq)]
pub struct Finish {
    pub runner: String,
    pub time: Time,
}

impl Finish {
    pub fn new(runner: impl Into<String>, time: impl Into<Time>) -> Finish {
        let runner: String = runner.into();
        let time: Time = time.into();
        Self { runner, time }
    }
}
