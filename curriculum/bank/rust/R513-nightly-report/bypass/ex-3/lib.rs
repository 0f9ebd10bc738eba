//! The report about a nightly test run, as a program for the command line.

pub mod args;
pub mod cases;
pub mod source;

use std::io::{Read, Write};

/// The end codes of the program.
pub const ALL_PASSED: u8 = 0;
pub const SOME_FAILED: u8 = 1;
pub const TROUBLE: u8 = 2;

pub fn run(
    args: &[String],
    input: &mut impl Read,
    out: &mut impl Write,
    err: &mut impl Write,
) -> u8 {
    match report(args, input, out) {
        Ok(0) => ALL_PASSED,
        Ok(_) => SOME_FAILED,
        Err(message) => {
            // Nobody is left to hear it if even this cannot be written.
            let _ = err;
            eprintln!("nightly: {message}");
            TROUBLE
        }
    }
}

fn report(
    args: &[String],
    input: &mut impl Read,
    _out: &mut impl Write,
) -> Result<usize, String> {
    let options = args::parse(args)?;
    let log = source::text(options.file.as_deref(), input)?;
    let cases = cases::read(&log)?;
    print!("{}", cases::report(&cases, options.slow));
    Ok(cases::failures(&cases))
}
