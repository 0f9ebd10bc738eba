use exercise::cells::{read_cell, shown, Cell};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_string())
}

fn formula(text: &str) -> Cell {
    Cell::Formula(text.to_string())
}

#[test]
fn cell_of_nothing_is_empty() {
    assert_eq!(read_cell(""), Cell::Empty, "called read_cell(\"\")");
    assert_eq!(read_cell("  \t"), Cell::Empty, "called read_cell(\"  \\t\")");
}

#[test]
fn cell_of_a_number() {
    assert_eq!(read_cell("12"), Cell::Number(12), "called read_cell(\"12\")");
    assert_eq!(read_cell(" -7 "), Cell::Number(-7), "called read_cell(\" -7 \")");
    assert_eq!(
        read_cell("9223372036854775807"),
        Cell::Number(i64::MAX),
        "called read_cell(\"9223372036854775807\")"
    );
}

#[test]
fn cell_of_a_text() {
    assert_eq!(read_cell(" Zürich "), text("Zürich"), "called read_cell(\" Zürich \")");
    assert_eq!(read_cell("12 tubes"), text("12 tubes"), "called read_cell(\"12 tubes\")");
    assert_eq!(read_cell("3.5"), text("3.5"), "called read_cell(\"3.5\")");
    assert_eq!(
        read_cell("9223372036854775808"),
        text("9223372036854775808"),
        "called read_cell(\"9223372036854775808\")"
    );
}

#[test]
fn cell_of_a_formula() {
    assert_eq!(read_cell("=A1+2"), formula("A1+2"), "called read_cell(\"=A1+2\")");
    assert_eq!(read_cell("  = A1 "), formula("A1"), "called read_cell(\"  = A1 \")");
    assert_eq!(read_cell("="), formula(""), "called read_cell(\"=\")");
}

#[test]
fn cell_with_a_quote_is_a_text() {
    assert_eq!(read_cell("'12"), text("12"), "called read_cell(\"'12\")");
    assert_eq!(read_cell("'=A1"), text("=A1"), "called read_cell(\"'=A1\")");
    assert_eq!(read_cell("'  12"), text("  12"), "called read_cell(\"'  12\")");
    assert_eq!(read_cell("'"), text(""), "called read_cell(\"'\")");
    assert_eq!(read_cell("=''"), formula("''"), "called read_cell(\"=''\")");
}

#[test]
fn shown_number_stands_on_the_right() {
    assert_eq!(shown(&Cell::Number(42), 5), "   42", "called shown(Number(42), 5)");
    assert_eq!(shown(&Cell::Number(-42), 3), "-42", "called shown(Number(-42), 3)");
}

#[test]
fn shown_number_that_is_too_wide() {
    assert_eq!(shown(&Cell::Number(1234), 3), "###", "called shown(Number(1234), 3)");
    assert_eq!(shown(&Cell::Number(-42), 2), "##", "called shown(Number(-42), 2)");
    assert_eq!(shown(&Cell::Number(123), 3), "123", "called shown(Number(123), 3)");
}

#[test]
fn shown_text_stands_on_the_left() {
    assert_eq!(shown(&text("tube"), 6), "tube  ", "called shown(Text(tube), 6)");
    assert_eq!(shown(&text(""), 2), "  ", "called shown(Text of nothing, 2)");
}

#[test]
fn shown_text_is_cut_by_chars() {
    assert_eq!(shown(&text("Zürich"), 6), "Zürich", "called shown(Text(Zürich), 6)");
    assert_eq!(shown(&text("Zürich"), 2), "Zü", "called shown(Text(Zürich), 2)");
    assert_eq!(shown(&text("Zürich"), 8), "Zürich  ", "called shown(Text(Zürich), 8)");
}

#[test]
fn shown_formula_has_its_sign() {
    assert_eq!(shown(&formula("A1"), 5), "=A1  ", "called shown(Formula(A1), 5)");
    assert_eq!(shown(&formula("A1+B2"), 4), "=A1+", "called shown(Formula(A1+B2), 4)");
}

#[test]
fn shown_empty_cell_is_blank() {
    assert_eq!(shown(&Cell::Empty, 4), "    ", "called shown(Empty, 4)");
    assert_eq!(shown(&Cell::Empty, 0), "", "called shown(Empty, 0)");
}
