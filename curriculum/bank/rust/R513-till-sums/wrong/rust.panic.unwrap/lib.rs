//! Adds up the amounts in the files of the tills.

pub mod args;
pub mod sum;

use args::Options;
use std::io::{self, ErrorKind, Read, Write};

pub fn print_sums(
    options: &Options,
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<usize> {
    let (mut all, mut failed) = (0, 0);
    for file in &options.files {
        match sum::of(file, input) {
            Ok(cents) => {
                all += cents;
                if !options.quiet {
                    writeln!(out, "{cents} {file}")?;
                }
            }
            Err(reason) => {
                failed += 1;
                writeln!(err, "sums: {file}: {reason}")?;
            }
        }
    }
    writeln!(out, "{all} all")?;
    Ok(failed)
}

pub fn run(
    words: &[String],
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> u8 {
    let options = match args::parse(words) {
        Ok(options) => options,
        Err(message) => return complain(err, &message),
    };
    let printed = print_sums(&options, input, out, err);
    let failed = printed.unwrap();
    match out.flush().map(|()| failed) {
        Ok(0) => 0,
        Ok(_) => 1,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => 0,
        Err(error) => complain(err, &format!("cannot write: {error}")),
    }
}

/// Writes one line for the user, and gives the code for trouble.
fn complain(err: &mut impl Write, message: &str) -> u8 {
    // Nobody is left to hear it if even this cannot be written.
    let _ = writeln!(err, "sums: {message}");
    2
}
