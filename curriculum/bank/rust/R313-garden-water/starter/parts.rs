//! The gauge of the rain barrel and the valves of the beds. You need not change this file.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn note(step: String) {
    LOG.with_borrow_mut(|log| log.push(step));
}

/// All steps since the last call of this function, with a comma between them.
pub fn read_log() -> String {
    LOG.take().join(", ")
}

/// Reads the litres off the display of the gauge. What it shows may be no number.
pub fn read_gauge(display: &str) -> Result<u32, ParseIntError> {
    note(String::from("gauge read"));
    display.parse()
}

/// A valve that does not move.
#[derive(Debug, PartialEq)]
pub struct JammedValve {
    pub number: u32,
}

impl fmt::Display for JammedValve {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "valve {} is jammed", self.number)
    }
}

impl Error for JammedValve {}

/// Opens the valve of a bed. Valve 7 is old.
pub fn open_valve(number: u32) -> Result<(), JammedValve> {
    if number == 7 {
        return Err(JammedValve { number });
    }
    note(format!("valve {number} opened"));
    Ok(())
}
