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
    let options = match args::parse(args) {
        Ok(options) => options,
        Err(message) => return trouble(err, &message),
    };
    let file = match &options.file {
        Some(name) => Some(name.as_str()),
        None => None,
    };
    let cases = match source::text(file, input).and_then(|log| cases::read(&log)) {
        Ok(cases) => cases,
        Err(message) => return trouble(err, &message),
    };
    let report = cases::report(&cases, options.slow);
    if out.write_all(report.as_bytes()).is_err() {
        return trouble(err, "the output is closed");
    }
    if cases::failures(&cases) > 0 {
        SOME_FAILED
    } else {
        ALL_PASSED
    }
}

fn trouble(err: &mut impl Write, message: &str) -> u8 {
    writeln!(err, "nightly: {message}").unwrap_or(());
    TROUBLE
}
