use exercise::formula::{cells_of, parse_formula, value, Expr, FormulaError};
use exercise::places::Place;
use std::collections::HashMap;

const A1: Place = Place { column: 0, row: 1 };
const B2: Place = Place { column: 1, row: 2 };
const C9: Place = Place { column: 2, row: 9 };

fn number(number: i64) -> Box<Expr> {
    Box::new(Expr::Number(number))
}

fn sum(one: Box<Expr>, other: Box<Expr>) -> Box<Expr> {
    Box::new(Expr::Sum(one, other))
}

fn difference(one: Box<Expr>, other: Box<Expr>) -> Box<Expr> {
    Box::new(Expr::Difference(one, other))
}

fn product(one: Box<Expr>, other: Box<Expr>) -> Box<Expr> {
    Box::new(Expr::Product(one, other))
}

fn cell(place: Place) -> Box<Expr> {
    Box::new(Expr::Cell(place))
}

fn read(text: &str, tree: Box<Expr>) {
    assert_eq!(parse_formula(text), Ok(*tree), "called parse_formula({text:?})");
}

#[test]
fn formula_of_a_single_part() {
    read("42", number(42));
    read(" B2 ", cell(B2));
    read("9223372036854775807", number(i64::MAX));
}

#[test]
fn formula_of_a_sum() {
    read("1+2", sum(number(1), number(2)));
    read("A1 - 3", difference(cell(A1), number(3)));
    read("A1\t-\n3", difference(cell(A1), number(3)));
    read("1 2 + 3", sum(number(12), number(3)));
    read("B2*C9", product(cell(B2), cell(C9)));
}

#[test]
fn formula_goes_from_left_to_right() {
    read("9-3-2", difference(difference(number(9), number(3)), number(2)));
    read("9-3+2", sum(difference(number(9), number(3)), number(2)));
    read("2*3*4", product(product(number(2), number(3)), number(4)));
}

#[test]
fn formula_where_products_bind_tighter() {
    read("1+2*3", sum(number(1), product(number(2), number(3))));
    read("1*2-3", difference(product(number(1), number(2)), number(3)));
    read(
        "1*2+3*4",
        sum(product(number(1), number(2)), product(number(3), number(4))),
    );
}

#[test]
fn formula_with_parentheses() {
    read("(1+2)*3", product(sum(number(1), number(2)), number(3)));
    read("9-(3-2)", difference(number(9), difference(number(3), number(2))));
    read("((A1))", cell(A1));
    read(&format!("{}7{}", "(".repeat(200), ")".repeat(200)), number(7));
}

#[test]
fn formula_of_another_form_is_an_error() {
    for text in [
        "", " ", "+", "1+", "+1", "1++2", "*2", "(1", "1)", "()", "1 (2)", "b2", "A0", "A1B", "2/3", "1,5",
        "9223372036854775808", "ü",
    ] {
        assert_eq!(parse_formula(text), Err(FormulaError), "called parse_formula({text:?})");
    }
}

#[test]
fn value_of_leaves() {
    let cells = HashMap::from([(A1, 12)]);
    assert_eq!(value(&number(-3), &cells), Some(-3), "called value(-3)");
    assert_eq!(value(&cell(A1), &cells), Some(12), "called value(A1) with A1 = 12");
    assert_eq!(value(&cell(B2), &cells), Some(0), "called value(B2) with nothing in B2");
}

#[test]
fn value_of_each_operation() {
    let cells = HashMap::from([(A1, 12)]);
    assert_eq!(value(&sum(cell(A1), number(5)), &cells), Some(17), "called value(A1+5) with A1 = 12");
    assert_eq!(
        value(&difference(number(5), cell(A1)), &cells),
        Some(-7),
        "called value(5-A1) with A1 = 12"
    );
    assert_eq!(
        value(&product(cell(A1), number(-2)), &cells),
        Some(-24),
        "called value(A1*-2) with A1 = 12"
    );
}

#[test]
fn value_of_a_deep_tree() {
    let mut tree = number(0);
    for step in 1..=300 {
        tree = sum(difference(tree, number(1)), number(step));
    }
    assert_eq!(
        value(&tree, &HashMap::new()),
        Some(44850),
        "called value of 300 sums, one within the other"
    );
}

#[test]
fn value_that_does_not_fit_is_none() {
    let cells = HashMap::from([(A1, i64::MAX), (B2, i64::MIN)]);
    for (text, tree) in [
        ("A1+1", sum(cell(A1), number(1))),
        ("B2-1", difference(cell(B2), number(1))),
        ("A1*2", product(cell(A1), number(2))),
        ("A1+1-1", difference(sum(cell(A1), number(1)), number(1))),
        ("0*(A1+1)", product(number(0), sum(cell(A1), number(1)))),
    ] {
        assert_eq!(value(&tree, &cells), None, "called value({text}) with the largest number in A1 and the smallest in B2");
    }
    assert_eq!(value(&sum(cell(A1), cell(B2)), &cells), Some(-1), "called value(A1+B2) with these");
}

#[test]
fn cells_of_a_formula_from_left_to_right() {
    let tree = sum(product(cell(C9), number(2)), difference(cell(A1), cell(B2)));
    assert_eq!(cells_of(&tree), [C9, A1, B2], "called cells_of(C9*2+(A1-B2))");
    assert_eq!(cells_of(&cell(B2)), [B2], "called cells_of(B2)");
}

#[test]
fn cells_of_a_formula_stand_there_once() {
    let tree = sum(sum(cell(B2), cell(A1)), product(cell(B2), cell(C9)));
    assert_eq!(cells_of(&tree), [B2, A1, C9], "called cells_of(B2+A1+B2*C9)");
}

#[test]
fn cells_of_a_formula_without_any() {
    assert_eq!(cells_of(&number(7)), [], "called cells_of(7)");
    assert_eq!(cells_of(&sum(number(7), number(8))), [], "called cells_of(7+8)");
}
