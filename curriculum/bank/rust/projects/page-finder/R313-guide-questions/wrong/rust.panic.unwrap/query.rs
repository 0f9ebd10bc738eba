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
    let mut query = Query {
        wanted: Vec::new(),
        unwanted: Vec::new(),
    };
    for part in text.split_whitespace() {
        match part.strip_prefix('-') {
            Some(word) => query.unwanted.push(one_word(word, part)?),
            None => query.wanted.push(one_word(part, part)?),
        }
    }
    if !query.wanted.is_empty() {
        Ok(query)
    } else if query.unwanted.is_empty() {
        Err(QueryError::Empty)
    } else {
        Err(QueryError::NothingWanted)
    }
}

fn one_word(text: &str, part: &str) -> Result<String, QueryError> {
    let mut found = words(text);
    let word = found.pop().unwrap();
    if found.is_empty() {
        Ok(word)
    } else {
        Err(QueryError::NoWord(part.to_string()))
    }
}
