//! Where the log comes from.

use std::fs;
use std::io::Read;

pub fn text(file: Option<&str>, input: &mut impl Read) -> Result<String, String> {
    match file {
        Some(name) => {
            fs::read_to_string(name).map_err(|error| format!("cannot read {name}: {error}"))
        }
        None => {
            let mut text = String::new();
            match input.read_to_string(&mut text) {
                Ok(_) => Ok(text),
                Err(error) => Err(format!("cannot read the input: {error}")),
            }
        }
    }
}
