// What the machine does. These tests pass from the start and must go on passing.

use exercise::{deposit, is_accepted, slip, thanks, Bottle, Kind};

fn bottle(kind: Kind, millilitres: u32, label: &str) -> Bottle {
    Bottle { kind, millilitres, label: label.to_string() }
}

fn crate_of_three() -> Vec<Bottle> {
    vec![
        bottle(Kind::Glass, 500, "Brook"),
        bottle(Kind::Can, 330, "Fizz"),
        bottle(Kind::Plastic, 1500, "Alpine"),
    ]
}

#[test]
fn deposit_adds_the_prices() {
    assert_eq!(deposit(&crate_of_three()), 58, "called deposit with glass, can, plastic");
    assert_eq!(deposit(&vec![]), 0, "called deposit with no bottle");
}

#[test]
fn is_accepted_needs_a_label() {
    assert_eq!(is_accepted(&bottle(Kind::Glass, 500, "Brook")), true, "a small glass bottle with a label");
    assert_eq!(is_accepted(&bottle(Kind::Glass, 500, "")), false, "a small glass bottle without a label");
    assert_eq!(is_accepted(&bottle(Kind::Plastic, 500, "")), false, "a plastic bottle without a label");
}

#[test]
fn is_accepted_up_to_three_litres_or_soft() {
    for kind in [Kind::Glass, Kind::Can] {
        assert_eq!(is_accepted(&bottle(kind, 3000, "Brook")), true, "{kind:?} of 3000 millilitres");
        assert_eq!(is_accepted(&bottle(kind, 3001, "Brook")), false, "{kind:?} of 3001 millilitres");
    }
    assert_eq!(is_accepted(&bottle(Kind::Plastic, 5000, "Brook")), true, "plastic of 5000 millilitres");
}

#[test]
fn thanks_names_the_first_price() {
    let bottles = [bottle(Kind::Can, 330, "Fizz"), bottle(Kind::Glass, 500, "Brook")];
    assert_eq!(thanks(&bottles), Some("Thank you! 25 cents".to_string()), "called thanks, first a can of Fizz");
    assert_eq!(
        thanks(&[bottle(Kind::Plastic, 500, "Alpine")]),
        Some("Thank you! 30 cents, 5 of them extra".to_string()),
        "called thanks, first a plastic bottle of Alpine"
    );
}

#[test]
fn thanks_names_the_bonus() {
    assert_eq!(
        thanks(&crate_of_three()),
        Some("Thank you! 10 cents, 2 of them extra".to_string()),
        "called thanks, first a glass bottle of Brook"
    );
}

#[test]
fn thanks_without_bottles_is_none() {
    assert_eq!(thanks(&[]), None, "called thanks without bottles");
}

#[test]
fn slip_lists_the_bottles() {
    assert_eq!(
        slip("Corner Shop", &crate_of_three()),
        "Corner Shop\nBrook 8\nFizz 25\nAlpine 25\n",
        "called slip"
    );
    assert_eq!(slip("Corner Shop", &[]), "Corner Shop\n", "called slip without bottles");
}
