use exercise::args::{parse, Options};
use exercise::run;
use exercise::source::text;
use std::env;
use std::fs;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// What comes out of one run: the code, the output, the complaints.
type Outcome = (u8, String, String);

fn words(args: &[&str]) -> Vec<String> {
    args.iter().map(|arg| arg.to_string()).collect()
}

/// A file in the folder for temporary files. It goes away with this value.
struct Log(PathBuf);

impl Log {
    fn with(name: &str, content: &str) -> Log {
        let path = env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::write(&path, content).expect("the folder for temporary files can be written");
        Log(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("the path is text")
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Standard input that nobody may touch.
struct Forbidden;

impl Read for Forbidden {
    fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
        panic!("standard input was read, although a file was named");
    }
}

/// An output that is closed.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
        Err(io::Error::from(io::ErrorKind::BrokenPipe))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn outcome(args: &[&str], mut input: &[u8]) -> Outcome {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = run(&words(args), &mut input, &mut out, &mut err);
    (
        code,
        String::from_utf8_lossy(&out).into_owned(),
        String::from_utf8_lossy(&err).into_owned(),
    )
}

#[test]
fn parse_without_arguments_gives_the_default() {
    assert_eq!(parse(&[]), Ok(Options::default()), "called parse([])");
}

#[test]
fn parse_takes_option_and_file_in_any_order() {
    let expected = Options {
        slow: Some(250),
        file: Some(String::from("night.log")),
    };
    assert_eq!(
        parse(&words(&["--slow", "250", "night.log"])).as_ref(),
        Ok(&expected),
        "called parse([--slow, 250, night.log])"
    );
    assert_eq!(
        parse(&words(&["night.log", "--slow", "250"])).as_ref(),
        Ok(&expected),
        "called parse([night.log, --slow, 250])"
    );
}

#[test]
fn parse_takes_a_file_alone() {
    let expected = Options {
        slow: None,
        file: Some(String::from("7")),
    };
    assert_eq!(parse(&words(&["7"])), Ok(expected), "called parse([7])");
}

#[test]
fn parse_wants_a_number_behind_slow() {
    let expected = Err(String::from("--slow needs a number"));
    assert_eq!(parse(&words(&["--slow"])), expected, "called parse([--slow])");
    assert_eq!(
        parse(&words(&["--slow", "soon"])),
        expected,
        "called parse([--slow, soon])"
    );
    assert_eq!(
        parse(&words(&["--slow", "-5", "night.log"])),
        expected,
        "called parse([--slow, -5, night.log])"
    );
}

#[test]
fn parse_refuses_an_unknown_option() {
    assert_eq!(
        parse(&words(&["night.log", "--fast"])),
        Err(String::from("unknown option --fast")),
        "called parse([night.log, --fast])"
    );
}

#[test]
fn parse_refuses_a_second_file() {
    assert_eq!(
        parse(&words(&["a.log", "--slow", "9", "b.log"])),
        Err(String::from("one file is enough, not also b.log")),
        "called parse([a.log, --slow, 9, b.log])"
    );
}

#[test]
fn text_comes_from_the_file() {
    let log = Log::with("whole.log", "ok login 120\nFAIL export 80\n");
    assert_eq!(
        text(Some(log.path()), &mut Forbidden),
        Ok(String::from("ok login 120\nFAIL export 80\n")),
        "called text with a file of two lines"
    );
}

#[test]
fn text_comes_from_the_input_without_a_file() {
    let mut input: &[u8] = b"ok login 120\n";
    assert_eq!(
        text(None, &mut input),
        Ok(String::from("ok login 120\n")),
        "called text without a file, with one line as input"
    );
}

#[test]
fn text_names_the_file_that_it_cannot_read() {
    let message = match text(Some("no-such-folder/a.log"), &mut Forbidden) {
        Ok(text) => panic!("there is no such file, but its text is {text:?}"),
        Err(message) => message,
    };
    let start = "cannot read no-such-folder/a.log: ";
    assert!(
        message.starts_with(start) && message.len() > start.len(),
        "called text(no-such-folder/a.log): expected `{start}` and the reason, got `{message}`"
    );
}

#[test]
fn text_of_an_input_that_is_no_text_is_an_error() {
    let mut input: &[u8] = &[0x6f, 0x6b, 0xff];
    let message = match text(None, &mut input) {
        Ok(text) => panic!("the byte 255 is no text, but came out as {text:?}"),
        Err(message) => message,
    };
    let start = "cannot read the input: ";
    assert!(
        message.starts_with(start) && message.len() > start.len(),
        "called text with the bytes 6f 6b ff: expected `{start}` and the reason, got `{message}`"
    );
}

#[test]
fn run_writes_the_report_and_gives_zero() {
    assert_eq!(
        outcome(&["--slow", "100"], b"ok login 120\n\nok export 100\n"),
        (
            0,
            String::from("2 tests, 0 failed\nSLOW login 120 ms\n"),
            String::new()
        ),
        "called run([--slow, 100]) with the input `ok login 120`, ``, `ok export 100`"
    );
}

#[test]
fn run_gives_one_when_a_test_has_failed() {
    let log = Log::with("failed.log", "ok login 120\nFAIL export 80\nFAIL print 7\n");
    assert_eq!(
        outcome(&[log.path()], b""),
        (
            1,
            String::from("3 tests, 2 failed\nFAILED export\nFAILED print\n"),
            String::new()
        ),
        "called run with a file that holds two failures"
    );
}

#[test]
fn run_gives_two_and_complains_about_the_arguments() {
    assert_eq!(
        outcome(&["--fast"], b"ok login 120\n"),
        (
            2,
            String::new(),
            String::from("nightly: unknown option --fast\n")
        ),
        "called run([--fast]): code, output, complaints"
    );
}

#[test]
fn run_gives_two_and_names_a_bad_line() {
    assert_eq!(
        outcome(&[], b"ok login 120\nok export\n"),
        (
            2,
            String::new(),
            String::from("nightly: line 2: cannot read `ok export`\n")
        ),
        "called run([]) with the input `ok login 120`, `ok export`: code, output, complaints"
    );
}

#[test]
fn run_notices_a_closed_output() {
    let mut err = Vec::new();
    let mut input: &[u8] = b"ok login 120\n";
    let code = run(&[], &mut input, &mut Closed, &mut err);
    assert_eq!(code, 2, "called run([]) with an output that is closed");
    assert!(
        err.starts_with(b"nightly: "),
        "called run([]) with an output that is closed: somebody should complain"
    );
}
