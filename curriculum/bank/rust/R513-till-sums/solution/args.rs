//! What the user has typed behind the name of the program.

/// The settings of one run.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// Print only the sum of all files.
    pub quiet: bool,
    /// The files, in the order in which they were named; `-` is standard input.
    pub files: Vec<String>,
}

pub fn parse(words: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut only_files = false;
    for word in words {
        if only_files || word == "-" || !word.starts_with('-') {
            options.files.push(word.clone());
        } else if word == "--" {
            only_files = true;
        } else if word == "--quiet" {
            options.quiet = true;
        } else {
            return Err(format!("unknown option {word}"));
        }
    }
    Ok(options)
}
