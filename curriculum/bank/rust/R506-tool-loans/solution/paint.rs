use crate::journal::Journal;
use crate::loan::Loan;

/// A wall that somebody paints. Both steps may take long, and they may panic.
pub trait Wall {
    /// Paints the top from a ladder with so many steps; false if the wind is too strong.
    fn top(&mut self, steps: u32) -> bool;
    /// Paints the rest with a brush so many centimetres wide.
    fn rest(&mut self, centimetres: u32);
}

pub fn paint_wall(journal: &Journal, wall: &mut impl Wall) -> bool {
    let ladder = Loan::new("ladder", 12, journal);
    let brush = Loan::new("brush", 8, journal);
    if !wall.top(*ladder) {
        return false;
    }
    drop(ladder);
    wall.rest(*brush);
    true
}
