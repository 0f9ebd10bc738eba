use exercise::places::{parse_place, Place};
use exercise::sheet::{Sheet, SheetError};

fn at(text: &str) -> Place {
    parse_place(text).expect("each place of the test is one")
}

fn sheet(cells: &[(&str, &str)]) -> Sheet {
    let mut sheet = Sheet::default();
    for (place, typed) in cells {
        sheet.set(at(place), typed);
    }
    sheet
}

#[test]
fn text_of_a_formula_error() {
    assert_eq!(
        SheetError::Formula(at("B7")).to_string(),
        "B7 cannot be read",
        "called to_string() on Formula(B7)"
    );
}

#[test]
fn text_of_a_circle() {
    assert_eq!(
        SheetError::Circle(at("A1")).to_string(),
        "A1 depends on itself",
        "called to_string() on Circle(A1)"
    );
}

#[test]
fn text_of_a_number_that_is_too_large() {
    assert_eq!(
        SheetError::TooLarge(at("Z99")).to_string(),
        "Z99 is too large",
        "called to_string() on TooLarge(Z99)"
    );
}

#[test]
fn sheet_error_is_an_error() {
    fn total(sheet: &Sheet) -> Result<i64, Box<dyn std::error::Error>> {
        Ok(sheet.value(at("A1"))? + 1)
    }
    let told = total(&sheet(&[("A1", "=A1")])).map_err(|error| error.to_string());
    assert_eq!(
        told,
        Err(String::from("A1 depends on itself")),
        "passed the error of A1 = A1 on with ? and called to_string()"
    );
}

#[test]
fn value_of_plain_cells() {
    let sheet = sheet(&[("A1", "42"), ("A2", "tubes"), ("A3", "'7"), ("A4", "5"), ("A4", "")]);
    assert_eq!(sheet.value(at("A1")), Ok(42), "A1 holds 42");
    for place in ["A2", "A3", "A4", "Z99"] {
        assert_eq!(sheet.value(at(place)), Ok(0), "{place} holds a text, or nothing");
    }
}

#[test]
fn value_of_formulas() {
    let sheet = sheet(&[
        ("A1", "4"),
        ("A2", "3"),
        ("B1", "=A1*12"),
        ("B2", "=A2*(B1-8)"),
        ("B3", "=B1+B2+C9"),
    ]);
    assert_eq!(sheet.value(at("B1")), Ok(48), "B1 = A1*12 with A1 = 4");
    assert_eq!(sheet.value(at("B2")), Ok(120), "B2 = A2*(B1-8) with A2 = 3 and B1 = 48");
    assert_eq!(sheet.value(at("B3")), Ok(168), "B3 = B1+B2+C9 with 48, 120 and nothing");
}

#[test]
fn value_follows_a_long_chain() {
    let mut sheet = Sheet::default();
    let mut before = String::from("1");
    for column in 'A'..='D' {
        for row in 1..=99 {
            sheet.set(at(&format!("{column}{row}")), &format!("={before}+1"));
            before = format!("{column}{row}");
        }
    }
    assert_eq!(sheet.value(at("D99")), Ok(397), "396 cells, each one more than the one before");
}

#[test]
fn value_notices_a_circle() {
    let short = sheet(&[("A1", "=A1+1")]);
    assert_eq!(short.value(at("A1")), Err(SheetError::Circle(at("A1"))), "A1 = A1+1");
    let long = sheet(&[("A1", "=B1"), ("B1", "=C1"), ("C1", "=2*(B1+D1)"), ("D1", "1")]);
    match long.value(at("A1")) {
        Err(SheetError::Circle(place)) => {
            assert!(place == at("B1") || place == at("C1"), "A1 = B1, B1 = C1, C1 = 2*(B1+D1): {place:?} is not on the circle")
        }
        other => panic!("A1 = B1, B1 = C1, C1 = 2*(B1+D1): came to {other:?}"),
    }
    assert_eq!(long.value(at("D1")), Ok(1), "D1 = 1 lies beside the circle");
}

#[test]
fn value_of_a_shared_cell_is_no_circle() {
    let sheet = sheet(&[("A1", "5"), ("B1", "=A1"), ("B2", "=A1"), ("C1", "=B1+B2+A1")]);
    assert_eq!(sheet.value(at("C1")), Ok(15), "C1 = B1+B2+A1, and B1 = A1, B2 = A1, A1 = 5");
}

#[test]
fn value_tells_where_the_fault_is() {
    let sheet = sheet(&[
        ("A1", "=B1+C1"),
        ("B1", "=2/"),
        ("C1", "=9223372036854775807+1"),
        ("D1", "=C1+B1"),
    ]);
    assert_eq!(sheet.value(at("A1")), Err(SheetError::Formula(at("B1"))), "A1 = B1+C1, and B1 = 2/");
    assert_eq!(sheet.value(at("C1")), Err(SheetError::TooLarge(at("C1"))), "C1 = 9223372036854775807+1");
    assert_eq!(sheet.value(at("D1")), Err(SheetError::TooLarge(at("C1"))), "D1 = C1+B1: the first error");
}

#[test]
fn value_works_each_cell_out_once() {
    let mut sheet = Sheet::default();
    sheet.set(at("A60"), "1");
    sheet.set(at("B60"), "1");
    for row in 1..60 {
        let below = row + 1;
        sheet.set(at(&format!("A{row}")), &format!("=A{below}+B{below}"));
        sheet.set(at(&format!("B{row}")), &format!("=A{below}"));
    }
    assert_eq!(sheet.value(at("A1")), Ok(2504730781961), "60 rows, each the sum of the two below");
}
