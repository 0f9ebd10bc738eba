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
    let mut items = Vec::new();
    for (index, line) in text.lines().enumerate() {
        match read_item(index + 1, line) {
            Ok(item) => items.push(item),
            Err(error) => return Err(error),
        }
    }
    let stored = items.len();
    for item in items {
        if let Err(error) = store.add(item) {
            return Err(ImportError::from(error));
        }
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
