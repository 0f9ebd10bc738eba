//! All that can go wrong in an import.

use crate::parts::StoreError;
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

/// The one error type of this library.
#[derive(Debug, PartialEq)]
pub enum ImportError {
    /// There is no semicolon, so there is no price.
    NoPrice { line: usize },
    /// The price is no number.
    Price {
        line: usize,
        text: String,
        source: ParseIntError,
    },
    /// The store did not take an item.
    Store(StoreError),
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ImportError::NoPrice { line } => write!(f, "line {line} has no price"),
            ImportError::Price { line, text, .. } => {
                write!(f, "line {line} has a bad price, {text}")
            }
            ImportError::Store(_) => write!(f, "an item was not stored"),
        }
    }
}

// ex-1: source lends the error inside, for every variant that has one.
// Lesson: "The error behind the error".
// Test: source_of_a_bad_price_is_the_parse_error.
// Start: which variants end up in the last arm?
impl Error for ImportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ImportError::Store(error) => Some(error),
            _ => None,
        }
    }
}

// ex-3: From keeps the error of the part.
// Lesson: "From, and what ? makes of it".
// Test: from_a_store_error_keeps_it_whole.
// Start: what happens to the parameter?
impl From<StoreError> for ImportError {
    fn from(_error: StoreError) -> ImportError {
        ImportError::Store(StoreError::Full { room: 0 })
    }
}
