// What the crate does. These tests pass from the start and must go on passing.

use exercise::pass::Pass;
use exercise::pay;
use exercise::prices::{day_price, DAY};

#[test]
fn pass_counts_its_visits() {
    let mut pass = Pass::of(3);
    assert_eq!(pass.left(), 3, "called Pass::of(3).left()");
    assert_eq!(pass.stamp(), true, "called stamp() on a pass with 3 visits");
    assert_eq!(pass.left(), 2, "called left() after one stamp");
}

#[test]
fn pass_holds_twenty_visits_at_most() {
    assert_eq!(Pass::of(20).left(), 20, "called Pass::of(20).left()");
    assert_eq!(Pass::of(21).left(), 20, "called Pass::of(21).left()");
}

#[test]
fn pass_without_visits_is_not_stamped() {
    let mut pass = Pass::of(1);
    pass.stamp();
    assert_eq!(pass.stamp(), false, "called stamp() on a pass with 0 visits");
    assert_eq!(pass.left(), 0, "called left() after that");
}

#[test]
fn day_price_stays_open_and_depends_on_the_age() {
    assert_eq!(DAY, 1450, "looked at DAY");
    assert_eq!(day_price(14), 1450, "called day_price(14)");
    assert_eq!(day_price(13), 870, "called day_price(13)");
}

#[test]
fn pay_at_the_desk() {
    assert_eq!(pay(30, false), 1450, "called pay(30, false)");
    assert_eq!(pay(8, false), 870, "called pay(8, false)");
}

#[test]
fn pay_of_people_who_work_here_is_a_third_rounded_up() {
    assert_eq!(pay(30, true), 490, "called pay(30, true)");
    assert_eq!(pay(8, true), 290, "called pay(8, true)");
}
