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
    let end = words.iter().position(|word| word == "--");
    let (before, behind) = words.split_at(end.unwrap_or(words.len()));
    let mut options = Options::default();
    for word in before {
        match word.as_str() {
            "--quiet" => options.quiet = true,
            "-" => options.files.push(String::from("-")),
            other if other.starts_with('-') => return Err(format!("unknown option {other}")),
            other => options.files.push(String::from(other)),
        }
    }
    options.files.extend(behind.iter().skip(1).cloned());
    Ok(options)
}
