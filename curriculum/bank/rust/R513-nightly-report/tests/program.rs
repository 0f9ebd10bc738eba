use std::env;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the program as a shell would: its code, its standard output, its standard error.
fn program(args: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exercise"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    if let Some(mut pipe) = child.stdin.take() {
        // A program that complains at once may end before it has read this.
        let _ = pipe.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().expect("the program ends");
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn program_reads_standard_input() {
    assert_eq!(
        program(&[], "ok login 120\nok export 80\n"),
        (
            Some(0),
            String::from("2 tests, 0 failed\n"),
            String::new()
        ),
        "ran the program without arguments: code, standard output, standard error"
    );
}

#[test]
fn program_takes_its_arguments_and_ends_with_one() {
    let path = env::temp_dir().join(format!("{}-program.log", std::process::id()));
    fs::write(&path, "FAIL login 120\n").expect("the folder for temporary files can be written");
    let found = program(&["--slow", "100", path.to_str().unwrap_or("")], "");
    let _ = fs::remove_file(&path);
    assert_eq!(
        found,
        (
            Some(1),
            String::from("1 tests, 1 failed\nFAILED login\nSLOW login 120 ms\n"),
            String::new()
        ),
        "ran the program with --slow 100 and a file: code, standard output, standard error"
    );
}

#[test]
fn program_complains_on_standard_error_and_ends_with_two() {
    assert_eq!(
        program(&["--slow"], ""),
        (
            Some(2),
            String::new(),
            String::from("nightly: --slow needs a number\n")
        ),
        "ran the program with --slow alone: code, standard output, standard error"
    );
}
