// What the ticket machines of a railway can do with their rolls of paper.

pub mod paper;

use paper::{Roll, TICKET_CM};

/// The paper on a spare roll.
pub const SPARE_CM: u32 = 6000;

impl Roll {
    pub fn spare() -> Roll {
        Roll {
            label: "spare".to_string(),
            cm: SPARE_CM,
            printed: 0,
        }
    }

    pub fn tickets_left(&self) -> u32 {
        self.cm / TICKET_CM
    }

    pub fn print_many(&mut self, wanted: u32) -> u32 {
        let before = self.printed;
        while self.printed - before < wanted {
            if !self.print() {
                break;
            }
        }
        self.printed - before
    }

    pub fn glued(self, other: Roll) -> Roll {
        Roll {
            cm: self.cm + other.cm,
            printed: self.printed + other.printed,
            ..self
        }
    }
}
