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

pub fn import(text: &str, store: &mut Store) -> Result<usize, ImportError> {
    let mut stored = 0;
    for line in text.lines() {
        store.add(read_item(stored + 1, line)?)?;
        stored += 1;
    }
    Ok(stored)
}

pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut behind = error.source();
    while let Some(cause) = behind {
        text.push_str(&format!(": {cause}"));
        behind = cause.source();
    }
    text
}

pub fn retry(error: &ImportError) -> bool {
    matches!(error, ImportError::Store(parts::StoreError::Busy))
}
