#![allow(unused_parens)] // A macro may paste brackets that nobody needs.

use exercise::{case, limit, names, nightly, worst};
use std::cell::Cell;

/// A type that happens to have the same name as the one of the crate.
#[derive(Debug)]
#[allow(dead_code)]
struct Case(String);

impl Case {
    #[allow(dead_code)]
    fn new(name: &str, _millis: u64) -> Case {
        Case(format!("{name} in a box"))
    }
}

#[test]
fn worst_gives_the_greater_value() {
    let got: u32 = worst!(12, 55);
    assert_eq!(got, 55, "called worst!(12, 55)");
    let got: i32 = worst!(-4, -9);
    assert_eq!(got, -4, "called worst!(-4, -9)");
    let got: char = worst!('k', 'c');
    assert_eq!(got, 'k', "called worst!('k', 'c')");
    let got: u32 = worst!(7, 7) + 1;
    assert_eq!(got, 8, "calculated worst!(7, 7) + 1");
}

#[test]
fn worst_evaluates_each_once() {
    let calls = Cell::new(0);
    let next = |value: u32| {
        calls.set(calls.get() + 1);
        value
    };
    let got: u32 = worst!(next(3), next(8));
    assert_eq!(
        (got, calls.get()),
        (8, 2),
        "worst!(next(3), next(8)) and the calls of next"
    );
    calls.set(0);
    let got: u32 = worst!(next(9), next(2));
    assert_eq!(
        (got, calls.get()),
        (9, 2),
        "worst!(next(9), next(2)) and the calls of next"
    );
}

#[test]
fn worst_evaluates_from_left_to_right() {
    let mut order = String::new();
    let got: usize = worst!(
        {
            order.push('a');
            order.len()
        },
        {
            order.push('b');
            order.len()
        }
    );
    assert_eq!(
        (got, order.as_str()),
        (2, "ab"),
        "worst! on two blocks that push a and b and give the length of the text, and that text"
    );
}

#[test]
fn limit_in_seconds() {
    let got: u64 = limit!(90 s);
    assert_eq!(got, 90_000, "called limit!(90 s)");
    let minutes = 3;
    let got: u64 = limit!(minutes s);
    assert_eq!(got, 3000, "called limit!(minutes s) with minutes = 3");
    let got: u64 = limit!((minutes * 60 + 1) s);
    assert_eq!(
        got, 181_000,
        "called limit!((minutes * 60 + 1) s) with minutes = 3"
    );
}

#[test]
fn limit_in_milliseconds() {
    let got: u64 = limit!(250 ms);
    assert_eq!(got, 250, "called limit!(250 ms)");
    let got: u64 = limit!((250 + 1) ms);
    assert_eq!(got, 251, "called limit!((250 + 1) ms)");
}

#[test]
fn limit_of_a_plain_value() {
    let got: u64 = limit!(40);
    assert_eq!(got, 40, "called limit!(40)");
    let slow = 300_u64;
    let got: u64 = limit!(slow + 5);
    assert_eq!(got, 305, "called limit!(slow + 5) with slow = 300");
    let got: u64 = limit!(slow.pow(2));
    assert_eq!(got, 90_000, "called limit!(slow.pow(2)) with slow = 300");
}

#[test]
fn names_of_several_tests() {
    let got: Vec<String> = names!["login", 7, 'x', 1 + 1];
    assert_eq!(
        got,
        ["login", "7", "x", "2"],
        "called names![\"login\", 7, 'x', 1 + 1]"
    );
    let got: Vec<String> = names!["logout"];
    assert_eq!(got, ["logout"], "called names![\"logout\"]");
    let got: Vec<String> = names![1, 2, 3, 4, 5, 6, 7];
    assert_eq!(
        got,
        ["1", "2", "3", "4", "5", "6", "7"],
        "called names![1, 2, 3, 4, 5, 6, 7]"
    );
}

#[test]
fn names_with_a_comma_at_the_end() {
    let got: Vec<String> = names!["login", "logout",];
    assert_eq!(
        got,
        ["login", "logout"],
        "called names![\"login\", \"logout\",]"
    );
    let got: Vec<String> = names![9,];
    assert_eq!(got, ["9"], "called names![9,]");
}

#[test]
fn names_of_no_test() {
    let got: Vec<String> = names![];
    assert_eq!(got, [""; 0], "called names![]");
}

#[test]
fn names_turns_each_value_into_a_text_once() {
    let calls = Cell::new(0);
    let next = || {
        calls.set(calls.get() + 1);
        calls.get()
    };
    let got: Vec<String> = names![next(), next(), next()];
    assert_eq!(
        (got, calls.get()),
        (vec!["1".to_string(), "2".to_string(), "3".to_string()], 3),
        "names![next(), next(), next()], and how often next was called"
    );
}

#[test]
fn case_is_built() {
    let got = nightly::backup();
    assert_eq!(
        (got.name.as_str(), got.millis),
        ("backup", 1250),
        "called nightly::backup(), which uses case!(\"backup\" => slowest())"
    );
}

#[test]
fn case_works_beside_a_type_of_that_name() {
    let (name, tries) = (String::from("login"), 3);
    let got = case!(&name => tries * 50 + 1);
    assert_eq!(
        format!("{got:?}"),
        "Case { name: \"login\", millis: 151 }",
        "called case!(&name => tries * 50 + 1) in a file with a type Case of its own; name = login, tries = 3"
    );
}

#[test]
fn case_works_in_its_own_crate() {
    assert_eq!(
        nightly::slowest(),
        1250,
        "called nightly::slowest(), which uses worst! and limit!"
    );
    assert_eq!(
        nightly::backup().name,
        "backup",
        "the name of nightly::backup()"
    );
}
