use exercise::{check_rest, check_rounding, rest_is_enough};
use std::panic::catch_unwind;

/// Whether check_rest panics for a function.
fn rest_panics(function: fn(u32, u32) -> bool) -> bool {
    catch_unwind(|| check_rest(function)).is_err()
}

/// The words with which check_rounding panics for a function; none if it is quiet.
fn rounding_words(function: fn(u32) -> u32) -> String {
    match catch_unwind(|| check_rounding(function)) {
        Ok(()) => String::from("(quiet)"),
        Err(payload) => match payload.downcast_ref::<String>() {
            Some(words) => words.clone(),
            None => String::from("(a panic without values)"),
        },
    }
}

#[test]
fn check_rest_is_quiet_for_right_functions() {
    assert_eq!(
        rest_panics(|work, rest| work <= 360 || rest >= 30),
        false,
        "called check_rest with a right function: did it panic?"
    );
    assert_eq!(
        rest_panics(|work, rest| !(rest < 30 && work > 360)),
        false,
        "called check_rest with another right function: did it panic?"
    );
}

#[test]
fn check_rest_finds_a_limit_that_is_off_by_one() {
    assert_eq!(
        rest_panics(|work, rest| work < 360 || rest >= 30),
        true,
        "called check_rest with a function that wants rest for 360 minutes of work: did it panic?"
    );
    assert_eq!(
        rest_panics(|work, rest| work <= 361 || rest >= 30),
        true,
        "called check_rest with a function that wants no rest for 361 minutes of work: did it panic?"
    );
}

#[test]
fn check_rest_finds_a_rest_that_is_off_by_one() {
    assert_eq!(
        rest_panics(|work, rest| work <= 360 || rest > 30),
        true,
        "called check_rest with a function that says 30 minutes of rest are too short: did it panic?"
    );
    assert_eq!(
        rest_panics(|work, rest| work <= 360 || rest >= 29),
        true,
        "called check_rest with a function that says 29 minutes of rest are enough: did it panic?"
    );
}

#[test]
fn check_rest_finds_answers_that_never_change() {
    assert_eq!(
        rest_panics(|_work, _rest| true),
        true,
        "called check_rest with a function that always says true: did it panic?"
    );
    assert_eq!(
        rest_panics(|_work, _rest| false),
        true,
        "called check_rest with a function that always says false: did it panic?"
    );
}

#[test]
fn check_rest_finds_a_forgotten_half_of_the_rule() {
    assert_eq!(
        rest_panics(|work, _rest| work <= 360),
        true,
        "called check_rest with a function that does not look at the rest: did it panic?"
    );
    assert_eq!(
        rest_panics(|_work, rest| rest >= 30),
        true,
        "called check_rest with a function that does not look at the work: did it panic?"
    );
}

#[test]
fn check_rounding_is_quiet_for_right_functions() {
    assert_eq!(
        rounding_words(|minutes| minutes.div_ceil(15) * 15),
        "(quiet)",
        "called check_rounding with a right function, looked at its words"
    );
    assert_eq!(
        rounding_words(|minutes| (minutes + 14) / 15 * 15),
        "(quiet)",
        "called check_rounding with another right function, looked at its words"
    );
}

#[test]
fn check_rounding_finds_wrong_functions() {
    assert_ne!(
        rounding_words(|minutes| minutes / 15 * 15),
        "(quiet)",
        "called check_rounding with a function that rounds down"
    );
    assert_ne!(
        rounding_words(|minutes| (minutes + 7) / 15 * 15),
        "(quiet)",
        "called check_rounding with a function that rounds to the nearest quarter"
    );
    assert_ne!(
        rounding_words(|minutes| if minutes == 0 { 15 } else { minutes.div_ceil(15) * 15 }),
        "(quiet)",
        "called check_rounding with a function that makes 15 minutes of 0"
    );
    assert_ne!(
        rounding_words(|minutes| if minutes == 0 { 0 } else { minutes / 15 * 15 + 15 }),
        "(quiet)",
        "called check_rounding with a function that makes 30 minutes of 15"
    );
    assert_ne!(
        rounding_words(|minutes| if minutes == 1 { 0 } else { minutes.div_ceil(15) * 15 }),
        "(quiet)",
        "called check_rounding with a function that makes 0 minutes of 1"
    );
    assert_ne!(
        rounding_words(|minutes| if minutes < 16 { minutes.div_ceil(15) * 15 } else { (minutes + 13) / 15 * 15 }),
        "(quiet)",
        "called check_rounding with a function that makes 15 minutes of 16"
    );
}

#[test]
fn check_rounding_names_the_wrong_call() {
    let words = rounding_words(|minutes| if minutes == 0 { 15 } else { minutes.div_ceil(15) * 15 });
    assert_eq!(
        words.contains("called rounded(0)"),
        true,
        "only rounded(0) is wrong; is `called rounded(0)` in these words? {words}"
    );
    let words = rounding_words(|minutes| if minutes == 16 { 16 } else { minutes.div_ceil(15) * 15 });
    assert_eq!(
        words.contains("called rounded(16)"),
        true,
        "only rounded(16) is wrong; is `called rounded(16)` in these words? {words}"
    );
}

#[test]
fn check_rounding_shows_both_values() {
    let words = rounding_words(|minutes| if minutes == 15 { 77 } else { minutes.div_ceil(15) * 15 });
    assert_eq!(
        words.contains("left: 77") && words.contains("right: 15"),
        true,
        "rounded(15) is 77; are `left: 77` and `right: 15` in these words? {words}"
    );
}

#[test]
fn rest_is_enough_at_the_limit_of_six_hours() {
    assert_eq!(rest_is_enough(360, 0), true, "called rest_is_enough(360, 0)");
    assert_eq!(
        rest_is_enough(361, 0),
        false,
        "called rest_is_enough(361, 0)"
    );
}

#[test]
fn rest_is_enough_with_exactly_half_an_hour() {
    assert_eq!(
        rest_is_enough(500, 30),
        true,
        "called rest_is_enough(500, 30)"
    );
    assert_eq!(
        rest_is_enough(500, 29),
        false,
        "called rest_is_enough(500, 29)"
    );
}

#[test]
fn rest_is_enough_for_a_short_and_for_a_long_day() {
    assert_eq!(rest_is_enough(90, 0), true, "called rest_is_enough(90, 0)");
    assert_eq!(
        rest_is_enough(480, 60),
        true,
        "called rest_is_enough(480, 60)"
    );
}
