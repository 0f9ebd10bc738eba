// Reads what a visitor asks for, such as `swan harbour -hotel`.

use crate::words::words;
use std::error::Error;
use std::fmt;

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

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

// ex-1: Display is what people read, written by hand for each variant.
// Lesson: "Words for people".
// Test: text_of_an_empty_question.
// Start: one arm for each variant.
impl fmt::Display for QueryError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "?")
    }
}

impl Error for QueryError {}

// ex-2: each way to fail is a variant of its own that carries what the caller needs.
// Lesson: "One variant a fault".
// Test: query_of_wanted_words.
// Start: what is wrong with a single part, and what with all of them together?
pub fn parse_query(text: &str) -> Result<Query, QueryError> {
    let _ = words(text);
    Err(QueryError::NoWord(String::from("?")))
}
