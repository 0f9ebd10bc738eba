// The sheet: cells by place, and what they come to.

use crate::cells::{read_cell, Cell};
use crate::formula::{cells_of, parse_formula, value};
use crate::places::Place;
use std::collections::HashMap;
use std::fmt;

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

impl fmt::Display for SheetError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (place, what) = match self {
            SheetError::Formula(place) => (place, "cannot be read"),
            SheetError::Circle(place) => (place, "depends on itself"),
            SheetError::TooLarge(place) => (place, "is too large"),
        };
        write!(out, "{place:?} {what}")
    }
}

impl std::error::Error for SheetError {}

impl Sheet {
    pub fn set(&mut self, place: Place, typed: &str) {
        match read_cell(typed) {
            Cell::Empty => self.cells.remove(&place),
            cell => self.cells.insert(place, cell),
        };
    }

    pub fn value(&self, place: Place) -> Result<i64, SheetError> {
        self.found(place, &mut HashMap::new())
    }

    fn found(
        &self,
        place: Place,
        known: &mut HashMap<Place, Option<i64>>,
    ) -> Result<i64, SheetError> {
        match known.get(&place) {
            Some(Some(number)) => return Ok(*number),
            Some(None) => return Err(SheetError::Circle(place)),
            None => {}
        }
        known.insert(place, None);
        let number = match self.cells.get(&place) {
            Some(Cell::Number(number)) => *number,
            Some(Cell::Formula(text)) => {
                let expr = parse_formula(text).map_err(|_| SheetError::Formula(place))?;
                let mut parts = HashMap::new();
                for part in cells_of(&expr) {
                    parts.insert(part, self.found(part, known)?);
                }
                value(&expr, &parts).ok_or(SheetError::TooLarge(place))?
            }
            _ => 0,
        };
        known.insert(place, Some(number));
        Ok(number)
    }
}
