use exercise::log::Log;
use exercise::{run, Session, Sorted, Steps};
use std::marker::PhantomData;
use std::ops::DerefMut;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Asks whether a type has DerefMut. A method of the type itself comes before one of a trait.
struct Probe<T>(PhantomData<T>);

impl<T: DerefMut> Probe<T> {
    #[allow(dead_code)]
    fn is_open_for_changes(&self) -> bool {
        true
    }
}

trait Closed {
    fn is_open_for_changes(&self) -> bool {
        false
    }
}

impl<T> Closed for Probe<T> {}

fn sorted(names: &[&str]) -> Sorted {
    let mut list = Sorted::default();
    for name in names {
        list.insert(name.to_string());
    }
    list
}

#[test]
fn run_calls_the_test_inside_its_span() {
    let log = Log::default();
    run(&log, "login", || log.note("inside", "login"));
    assert_eq!(
        log.text(),
        "begin login, inside login, end login",
        "the log after run(log, \"login\", test); the test notes `inside login`"
    );
}

#[test]
fn run_hands_back_what_the_test_gives() {
    let log = Log::default();
    assert_eq!(
        run(&log, "sum", || 40 + 2),
        42,
        "called run with a test that gives 42"
    );
}

#[test]
fn run_ends_the_span_when_the_test_panics() {
    let log = Log::default();
    let test = || {
        log.note("inside", "crash");
        panic!("planned by the test");
    };
    let ended = catch_unwind(AssertUnwindSafe(|| run(&log, "crash", test)));
    assert!(ended.is_err(), "run swallowed the panic of its test");
    assert_eq!(
        log.text(),
        "begin crash, inside crash, end crash",
        "the log after run with a test that notes `inside crash` and panics"
    );
}

#[test]
fn session_begins_server_connection_report() {
    let log = Log::default();
    let session = Session::open(&log);
    let begun = log.text();
    drop(session);
    assert_eq!(
        begun, "begin server, begin connection, begin report",
        "the log after Session::open(log)"
    );
}

#[test]
fn session_ends_report_connection_server() {
    let log = Log::default();
    let session = Session::open(&log);
    log.note("go", "on");
    drop(session);
    let text = log.text();
    let ends = text.split("go on, ").last().unwrap_or_default();
    assert_eq!(
        ends, "end report, end connection, end server",
        "what a session adds to the log when it is dropped"
    );
}

#[test]
fn next_begins_the_first_step() {
    let log = Log::default();
    let mut steps = Steps::new(&log);
    assert!(
        !steps.is_running(),
        "asked new steps whether one is going on, expected false"
    );
    steps.next("open");
    assert_eq!(log.text(), "begin open", "the log after next(\"open\")");
    assert!(
        steps.is_running(),
        "asked after next(\"open\") whether a step is going on, expected true"
    );
}

#[test]
fn next_ends_the_old_step_first() {
    let log = Log::default();
    let mut steps = Steps::new(&log);
    steps.next("open");
    steps.next("type");
    steps.next("send");
    assert_eq!(
        log.text(),
        "begin open, end open, begin type, end type, begin send",
        "the log after next(\"open\"), next(\"type\"), next(\"send\")"
    );
}

#[test]
fn next_leaves_the_last_step_to_the_end() {
    let log = Log::default();
    let mut steps = Steps::new(&log);
    steps.next("open");
    steps.next("type");
    drop(steps);
    assert_eq!(
        log.text(),
        "begin open, end open, begin type, end type",
        "the log after next(\"open\"), next(\"type\"), and the end of the steps"
    );
}

#[test]
fn sorted_can_be_read_like_a_list() {
    let list = sorted(&["ida"]);
    assert_eq!(list.len(), 1, "called len() on Sorted with one name");
    assert_eq!(
        list.first().map(String::as_str),
        Some("ida"),
        "called first() on Sorted with ida"
    );
    assert_eq!(
        list.join("+"),
        "ida",
        "called join(\"+\") on Sorted with ida"
    );
}

#[test]
fn sorted_cannot_be_changed_past_insert() {
    let probe: Probe<Sorted> = Probe(PhantomData);
    assert!(
        !probe.is_open_for_changes(),
        "Sorted has DerefMut, so everybody may push, swap and clear; expected only Deref"
    );
}

#[test]
fn insert_keeps_the_order() {
    assert_eq!(
        *sorted(&["jo", "ida", "max", "bo", "kim"]),
        ["bo", "ida", "jo", "kim", "max"],
        "inserted jo, ida, max, bo, kim"
    );
    assert_eq!(*sorted(&["b", "a"]), ["a", "b"], "inserted b, a");
    assert_eq!(*sorted(&["a", "b"]), ["a", "b"], "inserted a, b");
}

#[test]
fn insert_goes_behind_equal_names() {
    let mut list = sorted(&["ida", "max"]);
    let second = String::from("ida");
    let place = second.as_ptr();
    list.insert(second);
    assert_eq!(*list, ["ida", "ida", "max"], "inserted ida, max, ida");
    assert_eq!(
        list[1].as_ptr(),
        place,
        "where the second ida lies in memory: expected it at place 1, behind the first one"
    );
}
