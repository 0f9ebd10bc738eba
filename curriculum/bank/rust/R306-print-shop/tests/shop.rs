use exercise::press::steps;
use exercise::{accept, amount, answer, parts, Reject};

fn text(text: &str) -> String {
    String::from(text)
}

#[test]
fn amount_of_a_number() {
    assert_eq!(amount("250"), Ok(250), "called amount(\"250\")");
    assert_eq!(amount("0"), Ok(0), "called amount(\"0\")");
}

#[test]
fn amount_of_something_else_gives_the_text_back() {
    assert_eq!(amount("2x"), Err(Reject::NotANumber(text("2x"))), "called amount(\"2x\")");
    assert_eq!(amount("-3"), Err(Reject::NotANumber(text("-3"))), "called amount(\"-3\")");
}

#[test]
fn amount_of_an_empty_text_is_no_number() {
    assert_eq!(amount(""), Err(Reject::NotANumber(text(""))), "called amount(\"\")");
}

#[test]
fn parts_of_a_whole_line() {
    assert_eq!(parts("posters 3"), Ok(("posters", "3")), "called parts(\"posters 3\")");
    assert_eq!(parts("cards 5 6"), Ok(("cards", "5 6")), "called parts(\"cards 5 6\")");
}

#[test]
fn parts_of_a_line_without_a_space_names_the_product() {
    assert_eq!(parts("posters"), Err(Reject::NoAmount(text("posters"))), "called parts(\"posters\")");
    assert_eq!(parts("cards"), Err(Reject::NoAmount(text("cards"))), "called parts(\"cards\")");
}

#[test]
fn accept_prints_and_gives_the_price() {
    steps();
    assert_eq!(accept("posters 3"), Ok(360), "called accept(\"posters 3\")");
    assert_eq!(
        steps(),
        "priced posters, printed 3 posters",
        "called accept(\"posters 3\"), looked at the steps"
    );
}

#[test]
fn accept_does_nothing_without_an_amount() {
    steps();
    assert_eq!(accept("cards"), Err(Reject::NoAmount(text("cards"))), "called accept(\"cards\")");
    assert_eq!(steps(), "", "called accept(\"cards\"), looked at the steps");
}

#[test]
fn accept_prints_nothing_for_an_unknown_product() {
    steps();
    assert_eq!(
        accept("mugs many"),
        Err(Reject::UnknownProduct(text("mugs"))),
        "called accept(\"mugs many\")"
    );
    assert_eq!(steps(), "priced mugs", "called accept(\"mugs many\"), looked at the steps");
}

#[test]
fn accept_prints_nothing_for_a_wrong_number() {
    steps();
    assert_eq!(
        accept("cards 2x"),
        Err(Reject::NotANumber(text("2x"))),
        "called accept(\"cards 2x\")"
    );
    assert_eq!(steps(), "priced cards", "called accept(\"cards 2x\"), looked at the steps");
}

#[test]
fn answer_tells_the_price() {
    assert_eq!(answer("cards 4"), "60 cents", "called answer(\"cards 4\")");
}

#[test]
fn answer_prints_only_once() {
    steps();
    answer("cards 4");
    assert_eq!(
        steps(),
        "priced cards, printed 4 cards",
        "called answer(\"cards 4\"), looked at the steps"
    );
}

#[test]
fn answer_asks_for_an_unknown_price_only_once() {
    steps();
    answer("mugs 2");
    assert_eq!(steps(), "priced mugs", "called answer(\"mugs 2\"), looked at the steps");
}

#[test]
fn answer_asks_for_a_missing_amount() {
    assert_eq!(answer("cards"), "how many cards?", "called answer(\"cards\")");
}

#[test]
fn answer_shows_what_is_no_number() {
    assert_eq!(answer("posters two"), "not a number: two", "called answer(\"posters two\")");
}

#[test]
fn answer_names_an_unknown_product() {
    assert_eq!(answer("mugs 2"), "we do not print mugs", "called answer(\"mugs 2\")");
}
