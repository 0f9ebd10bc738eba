//! Passes for a number of visits.

/// The most visits that a pass may hold.
pub const MOST_VISITS: u32 = 20;

/// A pass. The number in it says how many visits are left.
#[derive(Debug, PartialEq)]
struct Pass(u32);

impl Pass {
    /// A new pass. Nobody gets more than `MOST_VISITS`.
    pub fn of(visits: u32) -> Pass {
        Pass(visits.min(MOST_VISITS))
    }

    /// How many visits are left.
    pub fn left(&self) -> u32 {
        self.0
    }

    /// Takes one visit off. Hands back false if there was none.
    pub fn stamp(&mut self) -> bool {
        if self.0 == 0 {
            return false;
        }
        self.0 -= 1;
        true
    }
}
