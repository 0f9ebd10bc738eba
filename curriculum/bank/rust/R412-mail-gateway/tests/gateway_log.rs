use exercise::gateway::{logged_in, received, send_all, Login, Mail, Server};
use exercise::log::{Level, Log};
use exercise::quiet::Quiet;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// A log of the tests, for levels from `least` on.
#[derive(Debug, PartialEq)]
struct Memory {
    least: Level,
    lines: Vec<String>,
}

impl Memory {
    fn new(least: Level) -> Memory {
        Memory { least, lines: Vec::new() }
    }
}

impl Log for Memory {
    fn enabled(&self, level: Level) -> bool {
        level >= self.least
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        self.lines.push(format!("{level:?}: {text}"));
    }
}

fn login(password: &str) -> Login {
    Login { user: "anna".to_string(), password: password.to_string() }
}

#[test]
fn login_shows_no_password() {
    let shown = format!("{:?}", login("tulip42"));
    assert!(!shown.contains("tulip42"), "the password is in {shown}");
    assert_eq!(shown, r#"Login { user: "anna", password: "***" }"#, "a login as debug text");
}

#[test]
fn login_shows_nothing_of_the_length_either() {
    assert_eq!(
        format!("{:?}", login("x")),
        format!("{:?}", login("a very long password")),
        "two logins of anna, with a short and a long password"
    );
}

#[test]
fn login_hides_it_inside_of_other_values() {
    let shown = format!("{:?}", Some(vec![login("tulip42")]));
    assert!(!shown.contains("tulip42"), "the password is in {shown}");
    let wide = format!("{:#?}", login("tulip42"));
    assert!(wide.contains("\n    user: \"anna\""), "a login shown by {{:#?}} is {wide}");
}

#[test]
fn logged_in_notes_the_user() {
    let mut log = Memory::new(Level::Info);
    logged_in(&login("tulip42"), &mut log);
    assert_eq!(
        log.lines,
        [r#"Info: logged in: Login { user: "anna", password: "***" }"#],
        "called logged_in"
    );
}

fn mail(number: u32, from: &str, subject: &str) -> Mail {
    Mail { number, from: from.to_string(), subject: subject.to_string() }
}

fn noted(from: &str, subject: &str) -> Vec<String> {
    let mut log = Memory::new(Level::Info);
    received(&mail(7, from, subject), &mut log);
    log.lines
}

#[test]
fn received_notes_sender_and_subject_in_quotes() {
    assert_eq!(
        noted("bert@example.org", "Hello"),
        [r#"Info: mail 7 from "bert@example.org": "Hello""#],
        "called received"
    );
}

#[test]
fn received_keeps_a_forged_line_in_its_own() {
    assert_eq!(
        noted("bert@example.org", "Hello\nError: the server burns"),
        [r#"Info: mail 7 from "bert@example.org": "Hello\nError: the server burns""#],
        "called received with a line break in the subject"
    );
    assert_eq!(
        noted("b\nInfo: mail 8", "Hi"),
        [r#"Info: mail 7 from "b\nInfo: mail 8": "Hi""#],
        "called received with a line break in the sender"
    );
}

#[test]
fn received_shows_quotes_and_control_characters_as_such() {
    assert_eq!(
        noted("a\" to \"b", "x\r\u{1b}[2Jy"),
        [r#"Info: mail 7 from "a\" to \"b": "x\r\u{1b}[2Jy""#],
        "called received with quotes, a carriage return and an escape character"
    );
}

/// A server that fails as often as it was told for each mail.
struct Shaky {
    failures: Vec<(u32, u32)>,
    sent: Vec<u32>,
}

impl Server for Shaky {
    fn send(&mut self, mail: &Mail) -> Result<(), String> {
        for (number, left) in &mut self.failures {
            if *number == mail.number && *left > 0 {
                *left -= 1;
                return Err(format!("mailbox {} is full", mail.number * 10 + *left));
            }
        }
        self.sent.push(mail.number);
        Ok(())
    }
}

/// The lines, how many were sent by the result, and the mails that the server has.
fn run(least: Level, failures: &[(u32, u32)]) -> (Vec<String>, usize, Vec<u32>) {
    let mut log = Memory::new(least);
    let mut server = Shaky { failures: failures.to_vec(), sent: Vec::new() };
    let mails = [mail(1, "a", "x"), mail(2, "b", "y"), mail(3, "c", "z")];
    let sent = send_all(&mails, &mut server, &mut log);
    (log.lines, sent, server.sent)
}

#[test]
fn send_all_sends_each_mail_once() {
    let (lines, sent, arrived) = run(Level::Debug, &[]);
    assert_eq!(sent, 3, "called send_all with three mails and a good server");
    assert_eq!(arrived, [1, 2, 3], "what arrived");
    assert_eq!(lines, Vec::<String>::new(), "the log");
}

#[test]
fn send_all_notes_a_lost_mail_once() {
    let (lines, sent, arrived) = run(Level::Info, &[(2, 2)]);
    assert_eq!(lines, ["Error: mail 2 is lost: mailbox 20 is full"], "the log from Info on");
    assert_eq!((sent, arrived), (2, vec![1, 3]), "how many were sent, and what arrived");
}

#[test]
fn send_all_tells_of_a_first_try_at_debug() {
    let (lines, sent, arrived) = run(Level::Debug, &[(1, 1), (3, 2)]);
    assert_eq!(
        lines,
        [
            "Debug: mail 1, first try: mailbox 10 is full",
            "Debug: mail 3, first try: mailbox 31 is full",
            "Error: mail 3 is lost: mailbox 30 is full",
        ],
        "the whole log"
    );
    assert_eq!((sent, arrived), (2, vec![1, 2]), "how many were sent, and what arrived");
}

fn quiet(lines: &[(Level, &str)]) -> Vec<String> {
    let mut log = Quiet::new(Memory::new(Level::Debug));
    for (level, text) in lines {
        log.write(*level, format_args!("{text}"));
    }
    log.finish().lines
}

use Level::{Error, Info, Warn};

#[test]
fn quiet_writes_different_lines_as_they_are() {
    assert_eq!(
        quiet(&[(Info, "a"), (Info, "b"), (Info, "a")]),
        ["Info: a", "Info: b", "Info: a"],
        "wrote a, b, a"
    );
    assert_eq!(quiet(&[]), Vec::<String>::new(), "wrote nothing");
}

#[test]
fn quiet_writes_equal_lines_once() {
    assert_eq!(
        quiet(&[(Warn, "full"), (Warn, "full"), (Warn, "full"), (Info, "ok")]),
        ["Warn: full", "Warn: (2 more times)", "Info: ok"],
        "wrote full three times, then ok"
    );
}

#[test]
fn quiet_tells_the_count_at_the_end() {
    assert_eq!(
        quiet(&[(Error, "down"), (Error, "down")]),
        ["Error: down", "Error: (1 more times)"],
        "wrote down twice, then finished"
    );
}

#[test]
fn quiet_compares_the_level_too() {
    assert_eq!(
        quiet(&[(Info, "full"), (Warn, "full"), (Warn, "full")]),
        ["Info: full", "Warn: full", "Warn: (1 more times)"],
        "wrote full at Info, then twice at Warn"
    );
}

#[test]
fn quiet_counts_anew_each_time() {
    assert_eq!(
        quiet(&[(Info, "a"), (Info, "a"), (Info, "b"), (Info, "b"), (Info, "b"), (Info, "a")]),
        ["Info: a", "Info: (1 more times)", "Info: b", "Info: (2 more times)", "Info: a"],
        "wrote a, a, b, b, b, a"
    );
}

#[test]
fn quiet_writes_the_first_one_at_once() {
    let mut log = Quiet::new(Memory::new(Level::Warn));
    assert_eq!(log.enabled(Info), false, "asked for Info, around a log from Warn on");
    assert_eq!(log.enabled(Error), true, "asked for Error, around a log from Warn on");
    log.write(Error, format_args!("down"));
    assert_eq!(log.finish().lines, ["Error: down"], "wrote down once");
}

/// A log of the tests whose lines can be read while somebody else has it.
struct Watched(Rc<RefCell<Vec<String>>>);

impl Log for Watched {
    fn enabled(&self, _level: Level) -> bool {
        true
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        self.0.borrow_mut().push(format!("{level:?}: {text}"));
    }
}

#[test]
fn quiet_holds_no_line_back() {
    let lines = Rc::new(RefCell::new(Vec::new()));
    let mut log = Quiet::new(Watched(Rc::clone(&lines)));
    log.write(Error, format_args!("down"));
    assert_eq!(*lines.borrow(), ["Error: down"], "wrote down, and looked before anything else was written");
    log.write(Error, format_args!("down"));
    log.write(Info, format_args!("up"));
    assert_eq!(
        *lines.borrow(),
        ["Error: down", "Error: (1 more times)", "Info: up"],
        "wrote down, down, up, and looked before finish"
    );
}
