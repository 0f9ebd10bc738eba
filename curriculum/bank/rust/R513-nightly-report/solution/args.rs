//! What the user has typed behind the name of the program.

/// The settings of one run.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// Cases that took more milliseconds than this are listed.
    pub slow: Option<u32>,
    /// The log to read; without one, standard input is read.
    pub file: Option<String>,
}

pub fn parse(args: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        if arg == "--slow" {
            options.slow = Some(milliseconds(rest.next())?);
        } else if arg.starts_with('-') {
            return Err(format!("unknown option {arg}"));
        } else if options.file.is_some() {
            return Err(format!("one file is enough, not also {arg}"));
        } else {
            options.file = Some(arg.clone());
        }
    }
    Ok(options)
}

fn milliseconds(value: Option<&String>) -> Result<u32, String> {
    let number = value.and_then(|text| text.parse().ok());
    number.ok_or(String::from("--slow needs a number"))
}
