//! The cases of a test run, and the report about them. This file is ready; you need not change it.

/// One line of the log: did the test pass, what is its name, how long did it take?
#[derive(Debug, PartialEq)]
pub struct Case {
    pub passed: bool,
    pub name: String,
    pub millis: u32,
}

/// Reads a log with a case in each line, such as `ok login 120` or `FAIL export 80`.
/// Empty lines are skipped. The first bad line is an error that names its number.
pub fn read(log: &str) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for (index, line) in log.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match read_case(line) {
            Some(case) => cases.push(case),
            None => return Err(format!("line {}: cannot read `{line}`", index + 1)),
        }
    }
    Ok(cases)
}

fn read_case(line: &str) -> Option<Case> {
    let mut words = line.split_whitespace();
    let passed = match words.next()? {
        "ok" => true,
        "FAIL" => false,
        _ => return None,
    };
    let name = words.next()?.to_string();
    let millis = words.next()?.parse().ok()?;
    Some(Case {
        passed,
        name,
        millis,
    })
}

/// How many of the cases failed.
pub fn failures(cases: &[Case]) -> usize {
    cases.iter().filter(|case| !case.passed).count()
}

/// The report: a line with the numbers, then the failed cases, then the slow ones. A case is slow
/// if it took more than `slow` milliseconds; without a limit, none is.
pub fn report(cases: &[Case], slow: Option<u32>) -> String {
    let mut text = format!("{} tests, {} failed\n", cases.len(), failures(cases));
    for case in cases {
        if !case.passed {
            text.push_str(&format!("FAILED {}\n", case.name));
        }
    }
    for case in cases {
        if slow.is_some_and(|limit| case.millis > limit) {
            text.push_str(&format!("SLOW {} {} ms\n", case.name, case.millis));
        }
    }
    text
}
