use exercise::{alarm_above, ticket_numbers, warmest, watch, Log};
use std::cell::Cell;

/// A log for the tests. It counts how often it is replayed.
struct Day {
    readings: Vec<i32>,
    replays: Cell<u32>,
}

impl Day {
    fn new(readings: &[i32]) -> Day {
        Day {
            readings: readings.to_vec(),
            replays: Cell::new(0),
        }
    }
}

impl Log for Day {
    fn replay<F: FnMut(i32)>(&self, mut note: F) {
        self.replays.set(self.replays.get() + 1);
        for &degrees in &self.readings {
            note(degrees);
        }
    }
}

/// A log that looks at another log between its own two readings.
struct Nested;

impl Log for Nested {
    fn replay<F: FnMut(i32)>(&self, mut note: F) {
        note(-3);
        warmest(&Day::new(&[-30]));
        note(-12);
    }
}

#[test]
fn watch_reports_each_alarm_in_order() {
    let mut noted = Vec::new();
    watch(&[-20, -4, -19, -7], |d| d > -10, |d| noted.push(d));
    assert_eq!(
        noted,
        [-4, -7],
        "called watch(&[-20, -4, -19, -7], |d| d > -10, |d| noted.push(d)) and looked at noted"
    );
}

#[test]
fn watch_uses_the_rule_it_was_given() {
    let floor = -25;
    let mut noted = Vec::new();
    watch(&[-26, 30, -25, -40], |d| d < floor, |d| noted.push(d));
    assert_eq!(
        noted,
        [-26, -40],
        "called watch(&[-26, 30, -25, -40], |d| d < -25, |d| noted.push(d)) and looked at noted"
    );
}

#[test]
fn watch_asks_the_rule_once_for_each_reading() {
    let asked = Cell::new(0);
    let rule = |_| {
        asked.set(asked.get() + 1);
        true
    };
    let mut rung = 0;
    watch(&[-18, -18, -17], rule, |_| rung += 1);
    assert_eq!(asked.get(), 3, "calls of is_alarm for 3 readings");
    assert_eq!(rung, 3, "calls of on_alarm when each of 3 readings is an alarm");
}

#[test]
fn watch_without_an_alarm_notes_nothing() {
    let mut rung = 0;
    watch(&[-18, 6], |_| false, |_| rung += 1);
    assert_eq!(rung, 0, "calls of on_alarm when the rule always says false");
}

#[test]
fn warmest_finds_the_highest_reading() {
    assert_eq!(
        warmest(&Day::new(&[-20, 3, -4, 3, 1])),
        Some(3),
        "called warmest on the log -20, 3, -4, 3, 1"
    );
}

#[test]
fn warmest_of_a_day_below_zero() {
    assert_eq!(
        warmest(&Day::new(&[-22, -19, -20])),
        Some(-19),
        "called warmest on the log -22, -19, -20"
    );
}

#[test]
fn warmest_of_an_empty_log_is_none() {
    assert_eq!(warmest(&Day::new(&[])), None, "called warmest on an empty log");
}

#[test]
fn warmest_replays_the_log_once() {
    let day = Day::new(&[-20, -5]);
    warmest(&day);
    assert_eq!(day.replays.get(), 1, "calls of replay during one warmest(&day)");
}

#[test]
fn warmest_keeps_its_value_when_two_logs_run_at_once() {
    assert_eq!(
        warmest(&Nested),
        Some(-3),
        "called warmest on the log -3, -12, which calls warmest on another log in between: \
         the highest reading must stand in a local variable"
    );
}

#[test]
fn alarm_above_rings_above_the_limit() {
    let alarm = alarm_above(4);
    assert!(alarm(5), "alarm_above(4) made an alarm; called it with 5");
    assert!(!alarm(-5), "alarm_above(4) made an alarm; called it with -5");
}

#[test]
fn alarm_above_is_quiet_at_the_limit() {
    let alarm = alarm_above(-18);
    assert!(!alarm(-18), "alarm_above(-18) made an alarm; called it with -18");
    assert!(alarm(-17), "alarm_above(-18) made an alarm; called it with -17");
}

#[test]
fn alarm_above_gives_each_alarm_its_own_limit() {
    let freezer = alarm_above(-18);
    let counter = alarm_above(7);
    assert!(freezer(0), "made alarms for -18 and for 7; called the first with 0");
    assert!(!counter(0), "made alarms for -18 and for 7; called the second with 0");
}

#[test]
fn ticket_numbers_count_from_one() {
    let mut next = ticket_numbers(String::from("cod"));
    assert_eq!(next(), "cod-1", "first call of ticket_numbers(\"cod\")");
    assert_eq!(next(), "cod-2", "second call of ticket_numbers(\"cod\")");
    assert_eq!(next(), "cod-3", "third call of ticket_numbers(\"cod\")");
}

#[test]
fn ticket_numbers_keep_a_count_for_each_store() {
    let mut cod = ticket_numbers(String::from("cod"));
    let mut eel = ticket_numbers(String::from("eel"));
    cod();
    assert_eq!(eel(), "eel-1", "first ticket for eel, after one for cod");
    assert_eq!(cod(), "cod-2", "second ticket for cod, after one for eel");
}
