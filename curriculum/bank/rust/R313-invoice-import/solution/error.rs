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

impl Error for ImportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ImportError::NoPrice { .. } => None,
            ImportError::Price { source, .. } => Some(source),
            ImportError::Store(error) => Some(error),
        }
    }
}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> ImportError {
        ImportError::Store(error)
    }
}
