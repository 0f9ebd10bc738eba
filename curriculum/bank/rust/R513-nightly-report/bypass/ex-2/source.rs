//! Where the log comes from.

use std::fs;
use std::io::Read;

pub fn text(file: Option<&str>, input: &mut impl Read) -> Result<String, String> {
    let mut text = String::new();
    let read = input.read_to_string(&mut text);
    if let Some(name) = file {
        return fs::read_to_string(name).map_err(|error| format!("cannot read {name}: {error}"));
    }
    match read {
        Ok(_) => Ok(text),
        Err(error) => Err(format!("cannot read the input: {error}")),
    }
}
