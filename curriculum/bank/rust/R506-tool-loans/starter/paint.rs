use crate::journal::Journal;

/// A wall that somebody paints. Both steps may take long, and they may panic.
pub trait Wall {
    /// Paints the top from a ladder with so many steps; false if the wind is too strong.
    fn top(&mut self, steps: u32) -> bool;
    /// Paints the rest with a brush so many centimetres wide.
    fn rest(&mut self, centimetres: u32);
}

// ex-4: values are dropped in reverse order at the end of their scope, on every way out of it.
// Lesson: "When values are dropped".
// Test: paint_wall_gives_the_ladder_back_before_the_rest.
// Start: make two loans, a ladder of 12 steps and a brush of 8 centimetres.
pub fn paint_wall(journal: &Journal, wall: &mut impl Wall) -> bool {
    let _ = (journal, wall);
    todo!()
}
