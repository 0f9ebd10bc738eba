// What the ticket machines of a railway can do with their rolls of paper.

pub mod paper;

use paper::{Roll, TICKET_CM};

/// The paper on a spare roll.
pub const SPARE_CM: u32 = 6000;

impl Roll {
    pub fn spare() -> Roll {
        Roll::new(String::from("spare"), SPARE_CM)
    }

    pub fn tickets_left(&self) -> u32 {
        self.cm / TICKET_CM
    }

    pub fn print_many(&self, wanted: u32) -> u32 {
        let mut done = 0;
        while done < wanted && self.print() {
            done += 1;
        }
        done
    }

    pub fn glued(self, other: Roll) -> Roll {
        Roll {
            label: self.label,
            cm: self.cm + other.cm,
            printed: self.printed + other.printed,
        }
    }
}
