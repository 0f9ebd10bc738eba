//! Adds up the amounts in the files of the tills.

pub mod args;
pub mod sum;

use args::Options;
use std::io::{self, Read, Write};

// ex-2: each failure is reported, and the others go on.
// Lesson: "One bad file of thirty".
// Test: print_sums_goes_on_after_a_failure.
// Start: where does this function leave when a file is missing?
pub fn print_sums(
    options: &Options,
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<usize> {
    let mut all = 0;
    for file in &options.files {
        match sum::of(file, input) {
            Ok(cents) => {
                all += cents;
                if !options.quiet {
                    writeln!(out, "{cents} {file}")?;
                }
            }
            Err(reason) => {
                writeln!(err, "sums: {file}: {reason}")?;
                return Ok(1);
            }
        }
    }
    writeln!(out, "{all} all")?;
    Ok(0)
}

// ex-3: the output may fail, also when it is flushed; a closed pipe is no trouble.
// Lesson: "When the output fails".
// Test: run_is_quiet_about_a_closed_pipe.
// Start: which errors end up in the last arm, and which never come here at all?
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
    match print_sums(&options, input, out, err) {
        Ok(0) => 0,
        Ok(_) => 1,
        Err(error) => complain(err, &format!("cannot write: {error}")),
    }
}

/// Writes one line for the user, and gives the code for trouble.
fn complain(err: &mut impl Write, message: &str) -> u8 {
    // Nobody is left to hear it if even this cannot be written.
    let _ = writeln!(err, "sums: {message}");
    2
}
