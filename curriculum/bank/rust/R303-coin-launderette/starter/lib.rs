// The machines of a launderette. The types Machine and Lamp come from src/machine.rs.

pub mod machine;

use machine::{Lamp, Machine};

// ex-1: match has one arm for every variant, and the arm that fits gives the value.
// Lesson: "One value, several forms".
// Test: lamp_of_a_free_machine_is_off.
// Start: list the four variants, one below the other.
pub fn lamp(machine: Machine) -> Lamp {
    let _ = machine;
    todo!()
}

// ex-2: a pattern gives names to the values that a variant carries.
// Lesson: "What a variant carries".
// Test: sign_of_a_washing_machine_shows_its_minutes.
// Start: which two variants carry something?
pub fn sign(machine: Machine) -> String {
    let _ = machine;
    todo!()
}

// ex-3: a value of an enum is built from the variant and what it carries.
// Lesson: "Building the next value".
// Test: coin_in_starts_a_free_machine.
// Start: which two variants does a coin change?
pub fn coin_in(machine: Machine, coins: u32) -> Machine {
    let _ = (machine, coins);
    todo!()
}

// ex-4: arms are tried from top to bottom, so a special value stands above the general one.
// Lesson: "Special values first".
// Test: minute_later_ends_the_last_minute.
// Start: what is special about a machine with one minute left?
pub fn minute_later(machine: Machine) -> Machine {
    let _ = machine;
    todo!()
}
