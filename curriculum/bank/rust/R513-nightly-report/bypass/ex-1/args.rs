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
    let mut place = 0;
    if !args.is_empty() && args[0] == "--slow" {
        options.slow = Some(milliseconds(args.get(1))?);
        place = 2;
    }
    if let Some(arg) = args.get(place) {
        if arg.starts_with('-') {
            return Err(format!("unknown option {arg}"));
        }
        options.file = Some(arg.clone());
    }
    if let Some(arg) = args.get(place + 1) {
        return Err(format!("one file is enough, not also {arg}"));
    }
    Ok(options)
}

fn milliseconds(value: Option<&String>) -> Result<u32, String> {
    let number = value.and_then(|text| text.parse().ok());
    number.ok_or(String::from("--slow needs a number"))
}
