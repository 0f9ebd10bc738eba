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
    let mut ladder = Some(Loan::new("ladder", 12, journal));
    let brush = Loan::new("brush", 8, journal);
    let calm = ladder.as_ref().is_some_and(|ladder| wall.top(**ladder));
    if calm {
        ladder = None;
        wall.rest(*brush);
    }
    let _ = &ladder;
    calm
}
