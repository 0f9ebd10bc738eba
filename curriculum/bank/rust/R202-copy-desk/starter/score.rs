//! A sheet of music that counts its copies. You need not read this file.

use std::cell::Cell;
use std::rc::Rc;

/// A piece of music on paper. It is not Copy; `clone()` makes a copy and counts it.
pub struct Score {
    piece: String,
    copies: Rc<Cell<u32>>,
}

impl Score {
    /// The first sheet of a piece; no copies yet.
    pub fn of(piece: &str) -> Score {
        Score {
            piece: piece.to_string(),
            copies: Rc::new(Cell::new(0)),
        }
    }

    /// The name of the piece.
    pub fn piece(&self) -> String {
        self.piece.clone()
    }

    /// How many copies were made of this piece, counted over all its sheets.
    pub fn copies(&self) -> u32 {
        self.copies.get()
    }
}

impl Clone for Score {
    fn clone(&self) -> Score {
        self.copies.set(self.copies.get() + 1);
        Score {
            piece: self.piece.clone(),
            copies: Rc::clone(&self.copies),
        }
    }
}
