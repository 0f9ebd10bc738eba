// What the ticket machines of a railway can do with their rolls of paper.
// The type Roll and its first two functions stand in src/paper.rs. Here it gets four more.

pub mod paper;

use paper::{Roll, TICKET_CM};

/// The paper on a spare roll.
pub const SPARE_CM: u32 = 6000;

impl Roll {
    // ex-1: an associated function has no self and is called with the type.
    // Lesson: "Made by the type".
    // Test: spare_is_a_fresh_roll.
    // Start: which function in src/paper.rs makes a roll?
    pub fn spare() -> Roll {
        Roll::new(String::from("?"), SPARE_CM / TICKET_CM)
    }

    // ex-2: a method with &self looks and changes nothing.
    // Lesson: "Three ways to take self".
    // Test: tickets_left_counts_whole_tickets.
    // Start: how many times does TICKET_CM fit into the paper?
    pub fn tickets_left(&self) -> u32 {
        999
    }

    // ex-3: a method that changes its value needs &mut self, and may call others on self.
    // Lesson: "A method calls a method".
    // Test: print_many_prints_what_was_wanted.
    // Start: the first line promises only to look.
    pub fn print_many(&self, wanted: u32) -> u32 {
        wanted
    }

    // ex-4: a method with self takes its value over and may move the parts out.
    // Lesson: "Taking over".
    // Test: glued_adds_paper_and_tickets.
    // Start: two rolls go in and one comes out. What must self be?
    pub fn glued(&self, other: Roll) -> Roll {
        other
    }
}
