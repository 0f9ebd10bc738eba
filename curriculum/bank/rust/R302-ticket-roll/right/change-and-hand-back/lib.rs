// What the ticket machines of a railway can do with their rolls of paper.

pub mod paper;

use paper::{Roll, TICKET_CM};

/// The paper on a spare roll.
pub const SPARE_CM: u32 = 6000;

impl Roll {
    pub fn spare() -> Self {
        Self::new(String::from("spare"), SPARE_CM)
    }

    pub fn tickets_left(&self) -> u32 {
        self.cm / TICKET_CM
    }

    pub fn print_many(&mut self, wanted: u32) -> u32 {
        for done in 0..wanted {
            if !self.print() {
                return done;
            }
        }
        wanted
    }

    pub fn glued(mut self, other: Roll) -> Self {
        self.cm += other.cm;
        self.printed += other.printed;
        self
    }
}
