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
    let mut slow = None;
    let mut file: Option<String> = None;
    let mut i = 0;
    while i < args.len() {
        match args[i].as_str() {
            "--slow" => {
                i += 1;
                slow = Some(milliseconds(args.get(i))?);
            }
            option if option.starts_with('-') => return Err(format!("unknown option {option}")),
            name => {
                if file.is_some() {
                    return Err(format!("one file is enough, not also {name}"));
                }
                file = Some(name.to_string());
            }
        }
        i += 1;
    }
    Ok(Options { slow, file })
}

fn milliseconds(value: Option<&String>) -> Result<u32, String> {
    let wrong = String::from("--slow needs a number");
    match value {
        Some(text) => match text.parse() {
            Ok(number) => Ok(number),
            Err(_) => Err(wrong),
        },
        None => Err(wrong),
    }
}
