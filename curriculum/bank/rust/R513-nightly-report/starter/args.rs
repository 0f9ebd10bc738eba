//! What the user has typed behind the name of the program.

/// The settings of one run.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// Cases that took more milliseconds than this are listed.
    pub slow: Option<u32>,
    /// The log to read; without one, standard input is read.
    pub file: Option<String>,
}

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: arguments are texts in any order, and each of them may be wrong.
// Lesson: "Arguments are only texts".
// Test: parse_takes_option_and_file_in_any_order.
// Start: which three kinds of argument are there, and how do you tell them apart?
pub fn parse(args: &[String]) -> Result<Options, String> {
    let _ = args;
    todo!()
}
