use exercise::{Amount, Price};
use std::fmt::Debug;

/// The result of a conversion as a programmer sees it. Errors and values of all types fit in here.
fn shown<T: Debug, E: Debug>(result: Result<T, E>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("refused: {error:?}"),
    }
}

fn price(cents: i64) -> String {
    shown(Price::try_from(cents))
}

fn read(text: &str) -> String {
    shown(text.parse::<Price>())
}

fn amount(count: u64) -> String {
    shown(Amount::try_from(count))
}

#[test]
fn price_from_cents_that_fit() {
    for cents in [0, 1, 1205, Price::MOST] {
        assert_eq!(
            price(cents),
            format!("Price {{ cents: {cents} }}"),
            "tried to make a Price of {cents} cents"
        );
    }
    let cents = Price::try_from(1205).map(|price| price.cents());
    assert_eq!(cents.ok(), Some(1205), "the cents of a Price of 1205 cents");
}

#[test]
fn price_from_negative_cents_is_refused() {
    for cents in [-1, -5, -4_294_967_296, i64::MIN] {
        assert_eq!(
            price(cents),
            "refused: Negative",
            "tried to make a Price of {cents} cents"
        );
    }
}

#[test]
fn price_above_the_most_is_refused() {
    for cents in [Price::MOST + 1, 4_294_967_296, 4_294_967_301, i64::MAX] {
        assert_eq!(
            price(cents),
            "refused: TooHigh",
            "tried to make a Price of {cents} cents"
        );
    }
}

#[test]
fn amount_from_a_count_that_fits() {
    for count in [1, 2, 65_535] {
        assert_eq!(
            amount(count),
            format!("Amount({count})"),
            "tried to make an Amount of {count}"
        );
    }
}

#[test]
fn amount_that_does_not_fit_is_refused() {
    for count in [65_536, 65_537, 4_294_967_297, u64::MAX] {
        assert_eq!(
            amount(count),
            "refused: TooMany",
            "tried to make an Amount of {count}"
        );
    }
}

#[test]
fn amount_of_nothing_is_refused() {
    assert_eq!(amount(0), "refused: None", "tried to make an Amount of 0");
}

#[test]
fn price_from_a_text_of_the_right_shape() {
    for (text, cents) in [
        ("12.05", 1205),
        ("0.99", 99),
        ("007.30", 730),
        ("0.00", 0),
        ("1000000.00", 100_000_000),
        ("19.99", 1999),
    ] {
        assert_eq!(
            read(text),
            format!("Price {{ cents: {cents} }}"),
            "read a Price from {text:?}"
        );
    }
}

#[test]
fn price_from_another_shape_is_refused() {
    for text in [
        "", "12", ".", ".99", "12.", "12.5", "12.050", "+1.00", "-1.00", " 1.00", "1.00 ", "1.+5",
        "1.-5", "1,00", "1.0.0", "1..00", "a.00", "1.0a", "1.é",
    ] {
        assert_eq!(read(text), "refused: Shape", "read a Price from {text:?}");
    }
}

#[test]
fn price_from_a_text_that_is_too_high() {
    for text in [
        "1000000.01",
        "42949673.00",
        "92233720368547758.08",
        "999999999999999999.00",
        "184467440737095516.16",
        "9223372036854775807.99",
        "18446744073709551615.00",
        "99999999999999999999999.00",
    ] {
        assert_eq!(read(text), "refused: TooHigh", "read a Price from {text:?}");
    }
}

#[test]
fn price_display_has_two_digits_behind_the_point() {
    for (cents, text) in [
        (1205, "12.05"),
        (1250, "12.50"),
        (99, "0.99"),
        (3, "0.03"),
        (700, "7.00"),
    ] {
        let written = Price::try_from(cents).map(|price| price.to_string());
        assert_eq!(
            written.as_deref().ok(),
            Some(text),
            "wrote a Price of {cents} cents"
        );
    }
}

#[test]
fn price_can_be_read_back() {
    for cents in [0, 5, 10, 99, 100, 1205, 1250, 99_999_999, Price::MOST] {
        let written = Price::try_from(cents)
            .map(|price| price.to_string())
            .unwrap_or_default();
        assert_eq!(
            read(&written),
            format!("Price {{ cents: {cents} }}"),
            "wrote a Price of {cents} cents, got {written:?}, and read that again"
        );
    }
}

#[test]
fn amount_into_both_number_types() {
    let amount = Amount::try_from(40_000).expect("an amount");
    let short: u16 = amount.into();
    assert_eq!(short, 40_000, "turned the Amount 40000 into a u16");
    assert_eq!(
        u32::from(amount),
        40_000,
        "turned the Amount 40000 into a u32"
    );
}
