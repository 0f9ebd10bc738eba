//! The farms on the round, and what the tanker can do there. You need not change this file.

use crate::Refusal;
use std::cell::RefCell;

/// Milk above this temperature stays at the farm. In tenths of a degree: 60 is 6.0 degrees.
pub const WARMEST: u32 = 60;

/// The milk tank of a farm: how much is in it, and how warm it is in tenths of a degree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tank {
    pub litres: u32,
    pub tenths: u32,
}

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn note(step: String) {
    LOG.with(|log| log.borrow_mut().push(step));
}

/// All steps since the last call of this function, with a comma between them.
pub fn read_log() -> String {
    LOG.with(|log| log.take().join(", "))
}

/// Finds the tank of a farm, if there is a farm of this number.
pub fn look_up(number: u32) -> Option<Tank> {
    note(format!("looked up {number}"));
    match number {
        4 => Some(Tank { litres: 1200, tenths: 41 }),
        7 => Some(Tank { litres: 2600, tenths: 60 }),
        9 => Some(Tank { litres: 800, tenths: 74 }),
        _ => None,
    }
}

/// Takes a sample. Hands the tank back if its milk is cold enough.
pub fn sample(tank: Tank) -> Result<Tank, Refusal> {
    note(String::from("sampled"));
    if tank.tenths > WARMEST {
        Err(Refusal::TooWarm(tank.tenths))
    } else {
        Ok(tank)
    }
}

/// Pumps all milk of the tank into the tanker.
pub fn pump(tank: Tank) {
    note(format!("pumped {}", tank.litres));
}
