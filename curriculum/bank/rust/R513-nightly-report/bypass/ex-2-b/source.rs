//! Where the log comes from.

use std::fs;
use std::io::Read;

pub fn text(file: Option<&str>, input: &mut impl Read) -> Result<String, String> {
    let mut text = String::new();
    match file {
        Some(name) => text = fs::read_to_string(name).unwrap_or_default(),
        None => {
            let _ = input.read_to_string(&mut text);
        }
    }
    Ok(text)
}
