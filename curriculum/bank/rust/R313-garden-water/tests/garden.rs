use exercise::error::WaterError;
use exercise::parts::{read_log, JammedValve};
use exercise::water;
use std::error::Error;
use std::num::ParseIntError;

/// The error that the standard library gives for this text.
fn parse_error(text: &str) -> ParseIntError {
    match text.parse::<u32>() {
        Ok(number) => panic!("{number} is a number"),
        Err(error) => error,
    }
}

/// Passes an error of a part up with `?`, as code of the library does.
fn passed_up<E>(error: E) -> Result<(), WaterError>
where
    WaterError: From<E>,
{
    Err(error)?
}

/// The texts of an error and of all errors behind it.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(inner) = next {
        text = format!("{text}: {inner}");
        next = inner.source();
    }
    text
}

#[test]
fn display_of_a_dry_barrel() {
    assert_eq!(
        WaterError::Dry { left: 12, need: 30 }.to_string(),
        "30 litres are needed, 12 are left",
        "called to_string() on Dry {{ left: 12, need: 30 }}"
    );
}

#[test]
fn display_of_a_gauge_error_leaves_out_the_inner_text() {
    assert_eq!(
        WaterError::Gauge(parse_error("abc")).to_string(),
        "the gauge shows no number",
        "called to_string() on Gauge(the error of \"abc\")"
    );
}

#[test]
fn display_of_a_valve_error_leaves_out_the_inner_text() {
    assert_eq!(
        WaterError::Valve(JammedValve { number: 7 }).to_string(),
        "no water flows into the bed",
        "called to_string() on Valve(JammedValve {{ number: 7 }})"
    );
}

#[test]
fn source_of_a_gauge_error_is_the_parse_error() {
    let error = WaterError::Gauge(parse_error(""));
    let inner = error.source().and_then(|inner| inner.downcast_ref());
    assert_eq!(
        inner,
        Some(&parse_error("")),
        "called source() on Gauge(the error of \"\"), looked for a ParseIntError"
    );
}

#[test]
fn source_of_a_valve_error_is_the_jammed_valve() {
    let error = WaterError::Valve(JammedValve { number: 7 });
    let inner = error.source().and_then(|inner| inner.downcast_ref());
    assert_eq!(
        inner,
        Some(&JammedValve { number: 7 }),
        "called source() on Valve(JammedValve {{ number: 7 }}), looked for a JammedValve"
    );
}

#[test]
fn source_of_a_dry_barrel_is_none() {
    let error = WaterError::Dry { left: 1, need: 2 };
    assert!(
        error.source().is_none(),
        "called source() on Dry {{ left: 1, need: 2 }}: no other error is behind it"
    );
}

#[test]
fn source_makes_a_chain_of_texts() {
    assert_eq!(
        chain(&WaterError::Gauge(parse_error("abc"))),
        "the gauge shows no number: invalid digit found in string",
        "joined the texts of Gauge(the error of \"abc\") and of all sources behind it"
    );
    assert_eq!(
        chain(&WaterError::Valve(JammedValve { number: 7 })),
        "no water flows into the bed: valve 7 is jammed",
        "joined the texts of Valve(JammedValve {{ number: 7 }}) and of all sources behind it"
    );
}

#[test]
fn from_a_parse_error_keeps_it() {
    for text in ["abc", "", "99999999999"] {
        assert_eq!(
            passed_up(parse_error(text)),
            Err(WaterError::Gauge(parse_error(text))),
            "passed up the error of \"{text}\" with a question mark"
        );
    }
}

#[test]
fn from_a_jammed_valve_keeps_its_number() {
    for number in [3, 7] {
        assert_eq!(
            passed_up(JammedValve { number }),
            Err(WaterError::Valve(JammedValve { number })),
            "passed up JammedValve {{ number: {number} }} with a question mark"
        );
    }
}

#[test]
fn water_tells_what_is_left() {
    read_log();
    assert_eq!(water("80", 2, 30), Ok(50), "called water(\"80\", 2, 30)");
    assert_eq!(
        read_log(),
        "gauge read, valve 2 opened",
        "called water(\"80\", 2, 30), looked at the steps"
    );
}

#[test]
fn water_may_use_the_last_litre() {
    assert_eq!(water("30", 2, 30), Ok(0), "called water(\"30\", 2, 30)");
}

#[test]
fn water_passes_up_a_bad_gauge() {
    read_log();
    assert_eq!(
        water("8o", 2, 30),
        Err(WaterError::Gauge(parse_error("8o"))),
        "called water(\"8o\", 2, 30)"
    );
    assert_eq!(
        read_log(),
        "gauge read",
        "called water(\"8o\", 2, 30), looked at the steps"
    );
}

#[test]
fn water_of_a_dry_barrel_opens_no_valve() {
    read_log();
    assert_eq!(
        water("29", 7, 30),
        Err(WaterError::Dry { left: 29, need: 30 }),
        "called water(\"29\", 7, 30)"
    );
    assert_eq!(
        read_log(),
        "gauge read",
        "called water(\"29\", 7, 30), looked at the steps"
    );
}

#[test]
fn water_passes_up_a_jammed_valve() {
    assert_eq!(
        water("80", 7, 30),
        Err(WaterError::Valve(JammedValve { number: 7 })),
        "called water(\"80\", 7, 30)"
    );
}
