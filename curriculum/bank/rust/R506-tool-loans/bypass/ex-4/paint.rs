use crate::journal::Journal;

/// A wall that somebody paints. Both steps may take long, and they may panic.
pub trait Wall {
    /// Paints the top from a ladder with so many steps; false if the wind is too strong.
    fn top(&mut self, steps: u32) -> bool;
    /// Paints the rest with a brush so many centimetres wide.
    fn rest(&mut self, centimetres: u32);
}

pub fn paint_wall(journal: &Journal, wall: &mut impl Wall) -> bool {
    journal.write("ladder out");
    journal.write("brush out");
    if !wall.top(12) {
        journal.write("brush back");
        journal.write("ladder back");
        return false;
    }
    journal.write("ladder back");
    wall.rest(8);
    journal.write("brush back");
    true
}
