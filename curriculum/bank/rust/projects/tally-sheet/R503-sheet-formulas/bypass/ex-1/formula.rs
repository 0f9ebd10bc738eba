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
    let signs: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (expr, rest) = sum(&signs)?;
    if rest.is_empty() {
        Ok(expr)
    } else {
        Err(FormulaError)
    }
}

type Parsed<'a> = Result<(Expr, &'a [char]), FormulaError>;

fn sum(signs: &[char]) -> Parsed<'_> {
    let (mut left, mut rest) = product(signs)?;
    while let [sign @ ('+' | '-' | '*'), after @ ..] = rest {
        let (right, behind) = product(after)?;
        let (one, other) = (Box::new(left), Box::new(right));
        left = match sign {
            '+' => Expr::Sum(one, other),
            '*' => Expr::Product(one, other),
            _ => Expr::Difference(one, other),
        };
        rest = behind;
    }
    Ok((left, rest))
}

fn product(signs: &[char]) -> Parsed<'_> {
    let (mut left, mut rest) = single(signs)?;
    while let ['^', after @ ..] = rest {
        let (right, behind) = single(after)?;
        left = Expr::Product(Box::new(left), Box::new(right));
        rest = behind;
    }
    Ok((left, rest))
}

fn single(signs: &[char]) -> Parsed<'_> {
    if let ['(', inside @ ..] = signs {
        return match sum(inside)? {
            (expr, [')', rest @ ..]) => Ok((expr, rest)),
            _ => Err(FormulaError),
        };
    }
    let end = signs
        .iter()
        .position(|sign| !sign.is_ascii_alphanumeric())
        .unwrap_or(signs.len());
    let (word, rest) = signs.split_at(end);
    let word: String = word.iter().collect();
    match (word.parse(), parse_place(&word)) {
        (Ok(number), _) => Ok((Expr::Number(number), rest)),
        (_, Ok(place)) => Ok((Expr::Cell(place), rest)),
        _ => Err(FormulaError),
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
