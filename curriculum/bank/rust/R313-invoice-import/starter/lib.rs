//! Reads invoice lines and puts their items into a store.

pub mod error;
pub mod parts;

use error::ImportError;
use parts::{Item, Store};
use std::error::Error;

/// Reads one line, such as `pump;1999`. `number` is its place in the text, counted from 1.
pub fn read_item(number: usize, line: &str) -> Result<Item, ImportError> {
    let Some((name, price)) = line.split_once(';') else {
        return Err(ImportError::NoPrice { line: number });
    };
    match price.parse() {
        Ok(cents) => Ok(Item {
            name: name.to_string(),
            cents,
        }),
        Err(source) => Err(ImportError::Price {
            line: number,
            text: price.to_string(),
            source,
        }),
    }
}

// ex-4: ? opens a Result, or it leaves the function with the failure.
// Lesson: "From, and what ? makes of it".
// Test: import_stops_at_the_first_bad_line.
// Start: which two failures are thrown away here?
pub fn import(text: &str, store: &mut Store) -> Result<usize, ImportError> {
    let mut stored = 0;
    for (index, line) in text.lines().enumerate() {
        if let Ok(item) = read_item(index + 1, line) {
            let _ = store.add(item);
        }
        stored += 1;
    }
    Ok(stored)
}

// ex-2: source leads from each error to the one behind it.
// Lesson: "Walking the chain".
// Test: chain_follows_any_number_of_errors.
// Start: how often is source called here, at most?
pub fn chain(error: &dyn Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

// ex-5: an error is a value, and a match asks it.
// Lesson: "Decide by the value".
// Test: retry_not_because_of_a_word.
// Start: what else may be in the text of an error?
pub fn retry(error: &ImportError) -> bool {
    chain(error).contains("busy")
}
