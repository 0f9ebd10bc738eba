//! What the user has typed behind the name of the program.

/// The settings of one run.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// Print only the sum of all files.
    pub quiet: bool,
    /// The files, in the order in which they were named; `-` is standard input.
    pub files: Vec<String>,
}

// ex-1: two dashes end the options; a lone dash is standard input.
// Lesson: "Words, options, and where they end".
// Test: parse_ends_the_options_at_two_dashes.
// Start: which words does this loop take for options?
pub fn parse(words: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    for word in words {
        if word == "--quiet" {
            options.quiet = true;
        } else if word.starts_with('-') {
            return Err(format!("unknown option {word}"));
        } else {
            options.files.push(word.clone());
        }
    }
    Ok(options)
}
