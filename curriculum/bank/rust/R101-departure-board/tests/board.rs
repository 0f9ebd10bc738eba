use exercise::board::{take, take_blinks};
use exercise::{print_boarding, print_gate, print_title};

/// What a call prints, with every line break.
fn printed(call: fn()) -> String {
    take();
    take_blinks();
    call();
    take()
}

#[test]
fn print_title_prints_three_lines() {
    let text = printed(print_title);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        ["Departures", "Airport Elm", "Have a good flight"],
        "called print_title(), looked at the lines"
    );
}

#[test]
fn print_title_ends_each_line() {
    assert_eq!(
        printed(print_title),
        "Departures\nAirport Elm\nHave a good flight\n",
        "called print_title()"
    );
}

#[test]
fn print_gate_names_gate_and_town() {
    assert_eq!(
        printed(|| print_gate(7, "Oslo")),
        "Gate 7\nto Oslo\n",
        "called print_gate(7, \"Oslo\")"
    );
}

#[test]
fn print_gate_of_another_flight() {
    assert_eq!(
        printed(|| print_gate(12, "Rome")),
        "Gate 12\nto Rome\n",
        "called print_gate(12, \"Rome\")"
    );
    assert_eq!(
        printed(|| print_gate(0, "")),
        "Gate 0\nto \n",
        "called print_gate(0, \"\")"
    );
}

#[test]
fn print_boarding_is_one_line() {
    assert_eq!(
        printed(|| print_boarding(7)),
        "Boarding * * * gate 7\n",
        "called print_boarding(7)"
    );
    assert_eq!(
        printed(|| print_boarding(31)),
        "Boarding * * * gate 31\n",
        "called print_boarding(31)"
    );
}

#[test]
fn print_boarding_blinks_once() {
    printed(|| print_boarding(7));
    assert_eq!(
        take_blinks(),
        1,
        "how often the board blinked in print_boarding(7)"
    );
}

#[test]
fn print_boarding_hides_the_note() {
    let text = printed(|| print_boarding(7));
    assert_eq!(
        text.lines().count(),
        1,
        "called print_boarding(7), counted the lines of {text:?}"
    );
    assert!(
        !text.contains("crew"),
        "called print_boarding(7), got {text:?}: the note for the crew must not be printed"
    );
}
