//! Where the log comes from.

use std::fs::File;
use std::io::{self, Read};

pub fn text(file: Option<&str>, input: &mut impl Read) -> Result<String, String> {
    let (place, read) = match file {
        Some(name) => (name, File::open(name).and_then(|mut file| all_of(&mut file))),
        None => ("the input", all_of(input)),
    };
    read.map_err(|error| format!("cannot read {place}: {error}"))
}

fn all_of(input: &mut impl Read) -> io::Result<String> {
    let mut bytes = String::new();
    input.read_to_string(&mut bytes)?;
    Ok(bytes)
}
