use exercise::{read, Above, Below, Monitor, Rule};
use std::cell::Cell;
use std::rc::Rc;

/// A rule of the tests: broken by odd numbers. It counts how often it was asked.
struct Even {
    asked: Rc<Cell<u32>>,
}

impl Even {
    fn new() -> (Even, Rc<Cell<u32>>) {
        let asked = Rc::new(Cell::new(0));
        let rule = Even {
            asked: Rc::clone(&asked),
        };
        (rule, asked)
    }
}

impl Rule for Even {
    fn name(&self) -> String {
        String::from("even load")
    }

    fn is_broken(&self, value: u32) -> bool {
        self.asked.set(self.asked.get() + 1);
        value % 2 == 1
    }
}

/// A rule of the tests that is always broken.
struct Never(String);

impl Rule for Never {
    fn name(&self) -> String {
        self.0.clone()
    }

    fn is_broken(&self, _value: u32) -> bool {
        true
    }
}

/// Name and answers of the rule that is read from this line.
fn answers(line: &str, values: [u32; 3]) -> Option<(String, [bool; 3])> {
    let rule = read(line)?;
    Some((rule.name(), values.map(|value| rule.is_broken(value))))
}

#[test]
fn broken_names_rules_of_different_types() {
    let mut monitor = Monitor::new();
    monitor.add(Above(90));
    monitor.add(Even::new().0);
    monitor.add(Below(5));
    monitor.add(Never(String::from("never good")));
    assert_eq!(
        monitor.broken(93),
        ["above 90", "even load", "never good"],
        "called broken(93) with the rules above 90, even load, below 5, never good"
    );
    assert_eq!(
        monitor.broken(4),
        ["below 5", "never good"],
        "called broken(4) with the rules above 90, even load, below 5, never good"
    );
}

#[test]
fn broken_without_rules_is_empty() {
    assert_eq!(
        Monitor::new().broken(100),
        [""; 0],
        "called broken(100) without rules"
    );
}

#[test]
fn broken_asks_each_rule_once() {
    let mut monitor = Monitor::new();
    let (even, asked) = Even::new();
    monitor.add(even);
    monitor.broken(7);
    monitor.broken(8);
    assert_eq!(
        asked.get(),
        2,
        "how often a rule was asked in two calls of broken"
    );
}

#[test]
fn read_makes_both_simple_rules() {
    assert_eq!(
        answers("above 90", [89, 90, 91]),
        Some((String::from("above 90"), [false, false, true])),
        "read \"above 90\": its name, and whether 89, 90, 91 break it"
    );
    assert_eq!(
        answers("below 5", [4, 5, 6]),
        Some((String::from("below 5"), [true, false, false])),
        "read \"below 5\": its name, and whether 4, 5, 6 break it"
    );
}

#[test]
fn read_makes_not_of_any_line() {
    assert_eq!(
        answers("not below 5", [4, 5, 6]),
        Some((String::from("not below 5"), [false, true, true])),
        "read \"not below 5\": its name, and whether 4, 5, 6 break it"
    );
    assert_eq!(
        answers("not not above 90", [89, 90, 91]),
        Some((String::from("not not above 90"), [false, false, true])),
        "read \"not not above 90\": its name, and whether 89, 90, 91 break it"
    );
    assert_eq!(
        answers("not not not below 5", [4, 5, 6]),
        Some((String::from("not not not below 5"), [false, true, true])),
        "read \"not not not below 5\": its name, and whether 4, 5, 6 break it"
    );
}

#[test]
fn read_of_another_line_is_none() {
    for line in [
        "",
        "not",
        "above",
        "above ",
        "above much",
        "above 9 0",
        "not above much",
        "around 50",
        "Above 90",
        "not around 50",
    ] {
        assert_eq!(answers(line, [1, 2, 3]), None, "called read({line:?})");
    }
}

#[test]
fn read_gives_the_rules_themselves() {
    let sizes = ["above 90", "not above 90"].map(|line| read(line).map(|rule| size_of_val(&*rule)));
    assert_eq!(
        sizes,
        [Some(size_of::<Above>()), Some(size_of::<Box<dyn Rule>>())],
        "the bytes of the values in the boxes for \"above 90\" and \"not above 90\": \
         an Above, and a Not with a box in it"
    );
}

#[test]
fn boxed_rule_says_what_the_rule_inside_says() {
    let boxed: Box<dyn Rule> = Box::new(Below(5));
    assert_eq!(
        (
            Rule::name(&boxed),
            Rule::is_broken(&boxed, 4),
            Rule::is_broken(&boxed, 5)
        ),
        (String::from("below 5"), true, false),
        "a box with Below(5), used as a rule: its name, and whether 4 and 5 break it"
    );
}

#[test]
fn boxed_rules_can_be_added() {
    let mut monitor = Monitor::new();
    for line in ["above 50", "not above 70", "below 5"] {
        if let Some(rule) = read(line) {
            monitor.add(rule);
        }
    }
    assert_eq!(
        monitor.broken(60),
        ["above 50", "not above 70"],
        "called broken(60) with the lines above 50, not above 70, below 5"
    );
}

#[test]
fn boxed_rules_of_the_tests_are_passed_on_to() {
    let (even, asked) = Even::new();
    let boxed: Box<dyn Rule> = Box::new(even);
    let twice: Box<dyn Rule> = Box::new(boxed);
    assert_eq!(
        (twice.name(), twice.is_broken(3), asked.get()),
        (String::from("even load"), true, 1),
        "a box in a box with a rule of the tests: its name, whether 3 breaks it, how often it was asked"
    );
}

#[test]
fn first_broken_lends_the_rule_itself() {
    let mut monitor = Monitor::new();
    let (even, asked) = Even::new();
    monitor.add(Above(90));
    monitor.add(even);
    monitor.add(Never(String::from("never good")));
    let found = monitor.first_broken(7);
    assert_eq!(
        found.map(|rule| rule.name()),
        Some(String::from("even load")),
        "called first_broken(7) with the rules above 90, even load, never good"
    );
    let before = asked.get();
    found.map(|rule| rule.is_broken(1));
    assert_eq!(
        asked.get() - before,
        1,
        "how often the rule in the monitor was asked through the rule that first_broken lent"
    );
}

#[test]
fn first_broken_asks_no_rule_behind_it() {
    let mut monitor = Monitor::new();
    let (even, asked) = Even::new();
    monitor.add(Never(String::from("never good")));
    monitor.add(even);
    let name = monitor.first_broken(2).map(|rule| rule.name());
    assert_eq!(
        (name, asked.get()),
        (Some(String::from("never good")), 0),
        "called first_broken(2) with never good, even load: the rule, and how often the second was asked"
    );
}

#[test]
fn first_broken_is_none_when_all_is_well() {
    let mut monitor = Monitor::new();
    assert!(
        monitor.first_broken(50).is_none(),
        "called first_broken(50) without rules"
    );
    monitor.add(Above(90));
    monitor.add(read("not above 10").expect("a rule for \"not above 10\""));
    assert!(
        monitor.first_broken(50).is_none(),
        "called first_broken(50) with above 90, not above 10"
    );
}
