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
fn program_ends_with_zero_when_all_is_well() {
    assert_eq!(
        program(&["-"], "700\n50\n"),
        (Some(0), String::from("750 -\n750 all\n"), String::new()),
        "ran the program with -, and 700 and 50 on its input: code, output, complaints"
    );
}

#[test]
fn program_ends_with_one_when_a_file_failed() {
    let (code, out, err) = program(&["/no/such/till", "-"], "8\n");
    assert_eq!(
        (code, out.as_str(), err.lines().count()),
        (Some(1), "8 -\n8 all\n", 1),
        "ran the program with a missing file and -, and 8 on its input: \
         code, output, lines of complaints"
    );
}

#[test]
fn program_ends_with_two_for_a_wrong_option() {
    assert_eq!(
        program(&["--loud"], ""),
        (
            Some(2),
            String::new(),
            String::from("sums: unknown option --loud\n")
        ),
        "ran the program with --loud: code, output, complaints"
    );
}
