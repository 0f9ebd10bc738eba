use exercise::places::{parse_place, parse_range, Place, PlaceError};

fn at(column: u8, row: u8) -> Place {
    Place { column, row }
}

#[test]
fn place_at_the_corners_of_the_sheet() {
    assert_eq!(parse_place("A1"), Ok(at(0, 1)), "called parse_place(\"A1\")");
    assert_eq!(parse_place("B7"), Ok(at(1, 7)), "called parse_place(\"B7\")");
    assert_eq!(parse_place("Z99"), Ok(at(25, 99)), "called parse_place(\"Z99\")");
}

#[test]
fn place_with_a_wrong_column() {
    for text in ["", "7", "b7", " B7", "[7", "@1"] {
        let wrong = PlaceError::Column(text.to_string());
        assert_eq!(parse_place(text), Err(wrong), "called parse_place({text:?})");
    }
}

#[test]
fn place_with_a_wrong_row() {
    for text in ["B", "BB7", "B7 ", "B-7", "B+7", "B7.5", "B07"] {
        let wrong = PlaceError::Row(text.to_string());
        assert_eq!(parse_place(text), Err(wrong), "called parse_place({text:?})");
    }
}

#[test]
fn place_with_a_row_out_of_range() {
    for text in ["B0", "B100", "B255", "B256", "B99999999999999999999"] {
        let wrong = PlaceError::Row(text.to_string());
        assert_eq!(parse_place(text), Err(wrong), "called parse_place({text:?})");
    }
}

#[test]
fn place_of_strange_texts_does_not_panic() {
    let column = PlaceError::Column(String::from("É7"));
    assert_eq!(parse_place("É7"), Err(column), "called parse_place(\"É7\")");
    let row = PlaceError::Row(String::from("B৭"));
    assert_eq!(parse_place("B৭"), Err(row), "called parse_place(\"B৭\")");
}

#[test]
fn range_of_two_places() {
    assert_eq!(
        parse_range("B2:C9"),
        Ok((at(1, 2), at(2, 9))),
        "called parse_range(\"B2:C9\")"
    );
    assert_eq!(
        parse_range("D4:D4"),
        Ok((at(3, 4), at(3, 4))),
        "called parse_range(\"D4:D4\")"
    );
}

#[test]
fn range_is_the_same_from_any_corner() {
    for text in ["B2:C9", "C9:B2", "B9:C2", "C2:B9"] {
        assert_eq!(
            parse_range(text),
            Ok((at(1, 2), at(2, 9))),
            "called parse_range({text:?})"
        );
    }
}

#[test]
fn range_without_a_colon() {
    for text in ["", "B2", "B2-C9"] {
        let wrong = PlaceError::Colon(text.to_string());
        assert_eq!(parse_range(text), Err(wrong), "called parse_range({text:?})");
    }
}

#[test]
fn range_tells_what_is_wrong_with_a_place() {
    let column = PlaceError::Column(String::from("?"));
    assert_eq!(parse_range("B2:?"), Err(column), "called parse_range(\"B2:?\")");
    let row = PlaceError::Row(String::from("B"));
    assert_eq!(parse_range("B:C9"), Err(row), "called parse_range(\"B:C9\")");
    let third = PlaceError::Row(String::from("C9:D1"));
    assert_eq!(parse_range("B2:C9:D1"), Err(third), "called parse_range(\"B2:C9:D1\")");
}

#[test]
fn range_tells_of_its_first_place_first() {
    let first = PlaceError::Row(String::from("B0"));
    assert_eq!(parse_range("B0:?"), Err(first), "called parse_range(\"B0:?\")");
}
