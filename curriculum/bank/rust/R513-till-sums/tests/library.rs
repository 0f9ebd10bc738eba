use exercise::args::{parse, Options};
use exercise::{print_sums, run};
use std::env;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

fn words(args: &[&str]) -> Vec<String> {
    args.iter().map(|arg| arg.to_string()).collect()
}

fn options(quiet: bool, files: &[&str]) -> Options {
    Options {
        quiet,
        files: words(files),
    }
}

/// A file in the folder for temporary files. It goes away with this value.
struct Till(PathBuf);

impl Till {
    fn with(name: &str, content: &str) -> Till {
        let path = env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::write(&path, content).expect("the folder for temporary files can be written");
        Till(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("the path is text")
    }
}

impl Drop for Till {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// An output that fails: at the first write, or only when it is flushed.
struct Failing {
    kind: ErrorKind,
    at_flush: bool,
}

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.at_flush {
            Ok(bytes.len())
        } else {
            Err(io::Error::from(self.kind))
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::Error::from(self.kind))
    }
}

/// What print_sums gives, writes, and complains about.
fn printed(options: &Options, mut input: &[u8]) -> (Option<usize>, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let failed = print_sums(options, &mut input, &mut out, &mut err);
    (
        failed.ok(),
        String::from_utf8_lossy(&out).into_owned(),
        String::from_utf8_lossy(&err).into_owned(),
    )
}

/// The code of run, and its complaints, with an output that fails.
fn run_failing(kind: ErrorKind, at_flush: bool) -> (u8, String) {
    let mut err = Vec::new();
    let mut out = Failing { kind, at_flush };
    let code = run(&words(&["-"]), &mut &b"5\n"[..], &mut out, &mut err);
    (code, String::from_utf8_lossy(&err).into_owned())
}

#[test]
fn parse_takes_options_and_files_in_any_order() {
    assert_eq!(parse(&[]), Ok(Options::default()), "called parse([])");
    assert_eq!(
        parse(&words(&["a.txt", "--quiet", "b.txt"])),
        Ok(options(true, &["a.txt", "b.txt"])),
        "called parse([a.txt, --quiet, b.txt])"
    );
}

#[test]
fn parse_ends_the_options_at_two_dashes() {
    assert_eq!(
        parse(&words(&["a.txt", "--", "-3.txt", "--quiet", "b.txt"])),
        Ok(options(false, &["a.txt", "-3.txt", "--quiet", "b.txt"])),
        "called parse([a.txt, --, -3.txt, --quiet, b.txt])"
    );
    assert_eq!(
        parse(&words(&["--quiet", "--", "--", "-"])),
        Ok(options(true, &["--", "-"])),
        "called parse([--quiet, --, --, -])"
    );
}

#[test]
fn parse_takes_a_lone_dash_for_a_file() {
    assert_eq!(
        parse(&words(&["-", "--quiet"])),
        Ok(options(true, &["-"])),
        "called parse([-, --quiet])"
    );
}

#[test]
fn parse_refuses_unknown_options() {
    for word in ["-3.txt", "--loud", "--quiet=yes", "---"] {
        assert_eq!(
            parse(&words(&["a.txt", word])),
            Err(format!("unknown option {word}")),
            "called parse([a.txt, {word}])"
        );
    }
}

#[test]
fn print_sums_goes_on_after_a_failure() {
    let good = Till::with("good.txt", "700\n50\n");
    let bad = Till::with("bad.txt", "20\nmuch\n");
    let expected = format!("5 -\n750 {}\n755 all\n", good.path());
    let (failed, out, _) = printed(&options(false, &["-", bad.path(), good.path()]), b"5\n");
    assert_eq!(
        (failed, out),
        (Some(1), expected),
        "called print_sums on standard input with 5, a bad file, and a file with 700 and 50: \
         failures, output"
    );
}

#[test]
fn print_sums_names_every_failure() {
    let bad = Till::with("worse.txt", "one\n");
    let (failed, out, err) = printed(
        &options(false, &[bad.path(), "/no/such/till", bad.path()]),
        b"",
    );
    let complaint = format!("sums: {}: line 1 is no amount", bad.path());
    let lines: Vec<&str> = err.lines().collect();
    assert_eq!(
        (failed, out.as_str(), lines.len()),
        (Some(3), "0 all\n", 3),
        "called print_sums on three files that fail: failures, output, lines of complaints"
    );
    assert_eq!(
        (lines[0], lines[2]),
        (complaint.as_str(), complaint.as_str()),
        "the first and the last complaint"
    );
    assert!(
        lines[1].starts_with("sums: /no/such/till: ") && lines[1].len() > 22,
        "the second complaint is {:?}; it names the file and gives a reason",
        lines[1]
    );
}

#[test]
fn print_sums_of_good_files_counts_none() {
    let till = Till::with("one.txt", "1999\n");
    let (failed, _, err) = printed(&options(false, &[till.path(), till.path()]), b"");
    assert_eq!(
        (failed, err.as_str()),
        (Some(0), ""),
        "called print_sums on two good files: failures, complaints"
    );
}

#[test]
fn print_sums_can_be_quiet() {
    let (failed, out, err) = printed(&options(true, &["/no/such/till", "-"]), b"30\n4\n");
    assert_eq!(
        (failed, out.as_str(), err.lines().count()),
        (Some(1), "34 all\n", 1),
        "called print_sums quietly on a missing file and on standard input with 30 and 4: \
         failures, output, lines of complaints"
    );
}

#[test]
fn run_is_quiet_about_a_closed_pipe() {
    assert_eq!(
        run_failing(ErrorKind::BrokenPipe, false),
        (0, String::new()),
        "called run with an output that is a closed pipe: code, complaints"
    );
    assert_eq!(
        run_failing(ErrorKind::BrokenPipe, true),
        (0, String::new()),
        "called run with an output that turns out to be a closed pipe when it is flushed"
    );
}

#[test]
fn run_reports_other_errors_of_the_output() {
    let reason = io::Error::from(ErrorKind::StorageFull);
    assert_eq!(
        run_failing(ErrorKind::StorageFull, false),
        (2, format!("sums: cannot write: {reason}\n")),
        "called run with an output on a full disk: code, complaints"
    );
}

#[test]
fn run_flushes_at_the_end() {
    let reason = io::Error::from(ErrorKind::StorageFull);
    assert_eq!(
        run_failing(ErrorKind::StorageFull, true),
        (2, format!("sums: cannot write: {reason}\n")),
        "called run with an output that fails when it is flushed: code, complaints"
    );
}
