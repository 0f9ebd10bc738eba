// The sheet: cells by place, and what they come to.

use crate::cells::{read_cell, Cell};
use crate::formula::{cells_of, parse_formula, value};
use crate::places::Place;
use std::collections::HashMap;
use std::fmt;

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

#[derive(Debug, Clone, PartialEq)]
pub enum SheetError {
    Formula(Place),
    Circle(Place),
    TooLarge(Place),
}

#[derive(Debug, Default)]
pub struct Sheet {
    cells: HashMap<Place, Cell>,
}

// ex-1: an error type carries what a person needs to find the fault, and Display says it.
// Lesson: "Where, and what".
// Test: text_of_a_formula_error.
// Start: which letter belongs to a column?
impl fmt::Display for SheetError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "?")
    }
}

impl std::error::Error for SheetError {}

impl Sheet {
    /// What was typed into a cell is what it holds from now on.
    pub fn set(&mut self, place: Place, typed: &str) {
        match read_cell(typed) {
            Cell::Empty => self.cells.remove(&place),
            cell => self.cells.insert(place, cell),
        };
    }

    // ex-2: each error is made where its cause is known.
    // Lesson: "From cell to cell".
    // Test: value_of_plain_cells.
    // Start: what does a cell come to that holds no formula?
    pub fn value(&self, place: Place) -> Result<i64, SheetError> {
        let _ = (parse_formula("").map(|expr| (cells_of(&expr), value(&expr, &HashMap::new()))), &self.cells);
        Err(SheetError::Formula(place))
    }
}
