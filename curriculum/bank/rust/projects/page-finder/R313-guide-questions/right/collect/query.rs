// Reads what a visitor asks for, such as `swan harbour -hotel`.

use crate::words::words;
use std::error::Error;
use std::fmt;

#[derive(Debug, PartialEq)]
pub struct Query {
    pub wanted: Vec<String>,
    pub unwanted: Vec<String>,
}

#[derive(Debug, PartialEq)]
pub enum QueryError {
    Empty,
    NothingWanted,
    NoWord(String),
}

impl fmt::Display for QueryError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            QueryError::Empty => write!(out, "there is no word to look for"),
            QueryError::NothingWanted => write!(out, "at least one word must be without a minus"),
            QueryError::NoWord(part) => write!(out, "`{part}` is no word"),
        }
    }
}

impl Error for QueryError {}

pub fn parse_query(text: &str) -> Result<Query, QueryError> {
    let parts = text
        .split_whitespace()
        .map(sorted_out)
        .collect::<Result<Vec<(bool, String)>, QueryError>>()?;
    if parts.is_empty() {
        return Err(QueryError::Empty);
    }
    let (unwanted, wanted): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(minus, _)| *minus);
    if wanted.is_empty() {
        return Err(QueryError::NothingWanted);
    }
    let only_words = |list: Vec<(bool, String)>| list.into_iter().map(|(_, word)| word).collect();
    Ok(Query {
        wanted: only_words(wanted),
        unwanted: only_words(unwanted),
    })
}

fn sorted_out(part: &str) -> Result<(bool, String), QueryError> {
    let minus = part.starts_with('-');
    let text = if minus { &part[1..] } else { part };
    match words(text).as_slice() {
        [word] => Ok((minus, word.clone())),
        _ => Err(QueryError::NoWord(part.to_string())),
    }
}
