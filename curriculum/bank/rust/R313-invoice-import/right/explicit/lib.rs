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
    let mut number = 0;
    for line in text.lines() {
        number += 1;
        let item = match read_item(number, line) {
            Ok(item) => item,
            Err(error) => return Err(error),
        };
        if let Err(error) = store.add(item) {
            return Err(ImportError::Store(error));
        }
    }
    Ok(number)
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
    match error {
        ImportError::Store(inner) => *inner == parts::StoreError::Busy,
        _ => false,
    }
}
