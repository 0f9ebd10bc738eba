// The round of a milk tanker. Tank, look_up, sample and pump come from src/farm.rs.

pub mod farm;

use farm::Tank;

/// Why milk stays at the farm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusal {
    /// There is no farm of this number.
    NoSuchFarm(u32),
    /// The milk is this warm, in tenths of a degree.
    TooWarm(u32),
    /// So many litres do not fit into the tanker.
    NoRoom(u32),
}

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: a Result is Ok with a value, or Err with the reason.
// Lesson: "Ok with a value, Err with a reason".
// Test: fits_tells_the_room_that_is_left.
// Start: when does all the milk fit?
pub fn fits(litres: u32, room: u32) -> Result<u32, Refusal> {
    let _ = (litres, room);
    todo!()
}

// ex-2: an Option has no reason; give it one and it becomes a Result.
// Lesson: "Ok with a value, Err with a reason".
// Test: tank_at_finds_the_tank.
// Start: which reason fits when the look-up finds nothing?
pub fn tank_at(number: u32) -> Result<Tank, Refusal> {
    let _ = number;
    todo!()
}

// ex-3: the ? opens an Ok, and it passes an Err up at once.
// Lesson: "The ? passes a failure up".
// Test: collect_pumps_and_tells_the_room_that_is_left.
// Start: write down the four steps in order. Which of them may fail?
pub fn collect(number: u32, room: u32) -> Result<u32, Refusal> {
    let _ = (number, room);
    todo!()
}

// ex-4: one place at the top answers every failure.
// Lesson: "Answered once, at the top".
// Test: screen_tells_the_room_that_is_left.
// Start: how many different results can one call of collect have?
pub fn screen(number: u32, room: u32) -> String {
    let _ = (number, room);
    todo!()
}
