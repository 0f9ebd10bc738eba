// Formulas: read from a text, and worked out.

use crate::places::{parse_place, Place};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    Number(i64),
    Cell(Place),
    Sum(Box<Expr>, Box<Expr>),
    Difference(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
}

#[derive(Debug, PartialEq)]
pub struct FormulaError;

pub fn parse_formula(text: &str) -> Result<Expr, FormulaError> {
    let signs: String = text.split_whitespace().collect();
    let mut cursor = Cursor { left: &signs };
    let expr = cursor.sum()?;
    cursor.left.is_empty().then_some(expr).ok_or(FormulaError)
}

struct Cursor<'a> {
    left: &'a str,
}

impl Cursor<'_> {
    fn takes(&mut self, sign: char) -> bool {
        match self.left.strip_prefix(sign) {
            Some(rest) => {
                self.left = rest;
                true
            }
            None => false,
        }
    }

    fn sum(&mut self) -> Result<Expr, FormulaError> {
        let mut left = self.product()?;
        loop {
            if self.takes('+') {
                left = Expr::Sum(Box::new(left), Box::new(self.product()?));
            } else if self.takes('-') {
                left = Expr::Difference(Box::new(left), Box::new(self.product()?));
            } else {
                return Ok(left);
            }
        }
    }

    fn product(&mut self) -> Result<Expr, FormulaError> {
        let mut left = self.single()?;
        while self.takes('*') {
            left = Expr::Product(Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Expr, FormulaError> {
        if self.takes('(') {
            let inside = self.sum()?;
            return if self.takes(')') { Ok(inside) } else { Err(FormulaError) };
        }
        let end = self.left.find(|sign: char| !sign.is_ascii_alphanumeric());
        let (word, rest) = self.left.split_at(end.unwrap_or(self.left.len()));
        self.left = rest;
        match word.parse::<i64>() {
            Ok(number) => Ok(Expr::Number(number)),
            Err(_) => parse_place(word).map(Expr::Cell).map_err(|_| FormulaError),
        }
    }
}

pub fn value(expr: &Expr, cells: &HashMap<Place, i64>) -> Option<i64> {
    match expr {
        Expr::Number(number) => Some(*number),
        Expr::Cell(place) => Some(cells.get(place).copied().unwrap_or(0)),
        Expr::Sum(one, other) => value(one, cells)?.checked_add(value(other, cells)?),
        Expr::Difference(one, other) => value(one, cells)?.checked_sub(value(other, cells)?),
        Expr::Product(one, other) => value(one, cells)?.checked_mul(value(other, cells)?),
    }
}

pub fn cells_of(expr: &Expr) -> Vec<Place> {
    let mut found = Vec::new();
    collect(expr, &mut found);
    found
}

fn collect(expr: &Expr, found: &mut Vec<Place>) {
    match expr {
        Expr::Number(_) => {}
        Expr::Cell(place) if found.contains(place) => {}
        Expr::Cell(place) => found.push(*place),
        Expr::Sum(one, other) | Expr::Difference(one, other) | Expr::Product(one, other) => {
            collect(one, found);
            collect(other, found);
        }
    }
}
