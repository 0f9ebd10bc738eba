use exercise::shop::{ink, paper, take_calls};
use exercise::{bordered_area, order_line, poster_price};

#[test]
fn poster_price_is_paper_and_ink() {
    assert_eq!(
        poster_price(40, 50, 3),
        550,
        "called poster_price(40, 50, 3)"
    );
    assert_eq!(
        poster_price(10, 10, 0),
        60,
        "called poster_price(10, 10, 0): paper without ink"
    );
}

#[test]
fn poster_price_of_another_size() {
    for (width, height, colours) in [(30, 20, 1), (7, 9, 4), (100, 70, 2)] {
        let size = width * height;
        assert_eq!(
            poster_price(width, height, colours),
            paper(size) + ink(colours, size),
            "called poster_price({width}, {height}, {colours})"
        );
    }
}

#[test]
fn poster_price_asks_the_shop_once() {
    take_calls();
    poster_price(40, 50, 3);
    assert_eq!(
        take_calls(),
        2,
        "calls of the shop's functions in poster_price(40, 50, 3): paper once, ink once"
    );
}

#[test]
fn bordered_area_counts_both_ends() {
    assert_eq!(
        bordered_area(40, 50, 5),
        3000,
        "called bordered_area(40, 50, 5)"
    );
    assert_eq!(bordered_area(0, 0, 1), 4, "called bordered_area(0, 0, 1)");
}

#[test]
fn bordered_area_without_a_border_is_the_area() {
    assert_eq!(
        bordered_area(40, 50, 0),
        2000,
        "called bordered_area(40, 50, 0)"
    );
}

#[test]
fn bordered_area_of_unequal_sides() {
    assert_eq!(
        bordered_area(10, 90, 10),
        3300,
        "called bordered_area(10, 90, 10)"
    );
    assert_eq!(
        bordered_area(90, 10, 10),
        3300,
        "called bordered_area(90, 10, 10)"
    );
}

#[test]
fn order_line_names_copies_and_price() {
    assert_eq!(
        order_line("Sea", 900, 3),
        "Sea: 3 for 2619 cents",
        "called order_line(\"Sea\", 900, 3)"
    );
}

#[test]
fn order_line_of_many_copies() {
    assert_eq!(
        order_line("Moon", 500, 20),
        "Moon: 20 for 9000 cents",
        "called order_line(\"Moon\", 500, 20)"
    );
}

#[test]
fn order_line_of_one_copy() {
    take_calls();
    assert_eq!(
        order_line("Cat", 1000, 1),
        "Cat: 1 for 990 cents",
        "called order_line(\"Cat\", 1000, 1)"
    );
    assert_eq!(
        take_calls(),
        1,
        "calls of the shop's functions in that call: discount once"
    );
}
