#![allow(unused)] // Until the macros use what they are given.

use exercise::{latest, lines, minutes, stops};
use std::cell::Cell;

lines! {
    enum Night {
        Moonliner => "M1",
        Owl => "N8",
        Bat => "N9",
    }
}

lines! { enum Funicular { Gurten => "G" } }

#[test]
fn minutes_of_hours_and_minutes() {
    let got: u32 = minutes!(1 h 30 m);
    assert_eq!(got, 90, "called minutes!(1 h 30 m)");
    let got: u32 = minutes!(2 h 5 m);
    assert_eq!(got, 125, "called minutes!(2 h 5 m)");
}

#[test]
fn minutes_of_one_part_only() {
    let got: u32 = minutes!(3 h);
    assert_eq!(got, 180, "called minutes!(3 h)");
    let got: u32 = minutes!(45 m);
    assert_eq!(got, 45, "called minutes!(45 m)");
}

#[test]
fn minutes_takes_names_and_brackets() {
    let (long, late) = (2, 7);
    let got: u32 = minutes!(long h late m);
    assert_eq!(got, 127, "called minutes!(long h late m) with long = 2, late = 7");
    let got: u32 = minutes!((long + 1) h);
    assert_eq!(got, 180, "called minutes!((long + 1) h) with long = 2");
    let got: u32 = minutes!((late - 2) m);
    assert_eq!(got, 5, "called minutes!((late - 2) m) with late = 7");
}

#[test]
fn latest_of_many_values() {
    let got: u32 = latest!(12, 55, 7, 31, 54);
    assert_eq!(got, 55, "called latest!(12, 55, 7, 31, 54)");
    let got: i32 = latest!(-9, -4, -5,);
    assert_eq!(got, -4, "called latest!(-9, -4, -5,)");
}

#[test]
fn latest_of_one_value_is_itself() {
    let got: u32 = latest!(8);
    assert_eq!(got, 8, "called latest!(8)");
}

#[test]
fn latest_of_two_values_in_either_order() {
    let got: u32 = latest!(3, 9);
    assert_eq!(got, 9, "called latest!(3, 9)");
    let got: u32 = latest!(9, 3);
    assert_eq!(got, 9, "called latest!(9, 3)");
}

#[test]
fn latest_evaluates_each_expression_once() {
    let calls = Cell::new(0);
    let next = |value: u32| {
        calls.set(calls.get() + 1);
        value
    };
    let got: u32 = latest!(next(1), next(5), next(3), next(4));
    assert_eq!(got, 5, "called latest! on 1, 5, 3, 4, which come from a closure");
    assert_eq!(calls.get(), 4, "calls of that closure for 4 values");
}

#[test]
fn latest_works_for_other_types_and_names() {
    let (top, other) = ('c', 'q');
    let got: char = latest!(top, other, 'k');
    assert_eq!(got, 'q', "called latest!(top, other, 'k') with top = 'c', other = 'q'");
    let got: String = latest!(String::from("08:15"), String::from("07:50"));
    assert_eq!(got, "08:15", "called latest! on the Strings 08:15 and 07:50");
}

#[test]
fn stops_are_built_in_order() {
    let line: Vec<exercise::Stop> = stops! { "Bern" => 0, "Thun" => 25, "Spiez" => 36 };
    assert_eq!(
        line,
        [
            exercise::Stop::new("Bern", 0),
            exercise::Stop::new("Thun", 25),
            exercise::Stop::new("Spiez", 36),
        ],
        "called stops! with Bern, Thun, Spiez"
    );
}

#[test]
fn stops_takes_expressions_and_a_last_comma() {
    let town = String::from("Visp");
    let line: Vec<exercise::Stop> = stops! {
        &town => minutes!(1 h 4 m),
        "Brig" => 60 + 14,
    };
    assert_eq!(
        line,
        [exercise::Stop::new("Visp", 64), exercise::Stop::new("Brig", 74)],
        "called stops! with &town => minutes!(1 h 4 m), \"Brig\" => 60 + 14,"
    );
}

#[test]
fn stops_without_an_entry_is_empty() {
    let line: Vec<exercise::Stop> = stops! {};
    assert_eq!(line, [], "called stops! {{}}");
}

#[test]
fn stops_can_be_used_inside_its_crate() {
    assert_eq!(
        exercise::sunday(),
        [exercise::Stop::new("Bern", 0), exercise::Stop::new("Thun", 25)],
        "called sunday(), which uses stops!"
    );
}

#[test]
fn lines_know_their_signs() {
    assert_eq!(Night::Owl.sign(), "N8", "called Night::Owl.sign()");
    assert_eq!(Night::Moonliner.sign(), "M1", "called Night::Moonliner.sign()");
    assert_eq!(Night::Bat.sign(), "N9", "called Night::Bat.sign()");
    assert_eq!(Funicular::Gurten.sign(), "G", "called Funicular::Gurten.sign()");
}

#[test]
fn lines_are_listed_in_order() {
    assert_eq!(
        Night::all(),
        [Night::Moonliner, Night::Owl, Night::Bat],
        "called Night::all()"
    );
    assert_eq!(Funicular::all(), [Funicular::Gurten], "called Funicular::all()");
}
