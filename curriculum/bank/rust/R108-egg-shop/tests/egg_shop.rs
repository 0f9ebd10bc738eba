use exercise::{accepts_postage, boxes_needed, check_boxes};

fn right_postage(kilos: u32) -> u32 {
    if kilos <= 5 {
        400
    } else {
        700
    }
}

fn right_postage_turned_around(kilos: u32) -> u32 {
    if kilos > 5 {
        700
    } else {
        400
    }
}

fn always_light(_kilos: u32) -> u32 {
    400
}

fn always_heavy(_kilos: u32) -> u32 {
    700
}

fn limit_too_low(kilos: u32) -> u32 {
    if kilos < 5 {
        400
    } else {
        700
    }
}

fn limit_too_high(kilos: u32) -> u32 {
    if kilos <= 6 {
        400
    } else {
        700
    }
}

fn heavy_is_cheap(kilos: u32) -> u32 {
    if kilos <= 5 {
        400
    } else {
        600
    }
}

fn grows_with_weight(kilos: u32) -> u32 {
    if kilos <= 5 {
        80 * kilos
    } else {
        700
    }
}

#[test]
fn accepts_postage_says_yes_to_right_functions() {
    assert_eq!(
        accepts_postage(right_postage),
        true,
        "called accepts_postage with a right function"
    );
    assert_eq!(
        accepts_postage(right_postage_turned_around),
        true,
        "called accepts_postage with another right function"
    );
}

#[test]
fn accepts_postage_says_no_to_one_price_for_all() {
    assert_eq!(
        accepts_postage(always_light),
        false,
        "called accepts_postage with a function that always gives 400"
    );
    assert_eq!(
        accepts_postage(always_heavy),
        false,
        "called accepts_postage with a function that always gives 700"
    );
    assert_eq!(
        accepts_postage(grows_with_weight),
        false,
        "called accepts_postage with a function that gives 80 cents a kilo up to 5 kilos"
    );
}

#[test]
fn accepts_postage_says_no_when_the_limit_is_too_low() {
    assert_eq!(
        accepts_postage(limit_too_low),
        false,
        "called accepts_postage with a function that gives 700 for 5 kilos"
    );
}

#[test]
fn accepts_postage_says_no_when_the_limit_is_too_high() {
    assert_eq!(
        accepts_postage(limit_too_high),
        false,
        "called accepts_postage with a function that gives 400 for 6 kilos"
    );
}

#[test]
fn accepts_postage_says_no_to_a_wrong_heavy_price() {
    assert_eq!(
        accepts_postage(heavy_is_cheap),
        false,
        "called accepts_postage with a function that gives 600 above 5 kilos"
    );
}

fn right_boxes(eggs: u32) -> u32 {
    eggs.div_ceil(6)
}

fn right_boxes_by_the_rest(eggs: u32) -> u32 {
    if eggs % 6 == 0 {
        eggs / 6
    } else {
        eggs / 6 + 1
    }
}

fn drops_the_rest(eggs: u32) -> u32 {
    if eggs > 0 && eggs < 6 {
        1
    } else {
        eggs / 6
    }
}

fn no_box_for_a_few_eggs(eggs: u32) -> u32 {
    if eggs < 6 {
        0
    } else {
        right_boxes(eggs)
    }
}

fn spare_box_when_full(eggs: u32) -> u32 {
    if eggs == 0 {
        0
    } else {
        eggs / 6 + 1
    }
}

fn at_least_one(eggs: u32) -> u32 {
    if eggs == 0 {
        1
    } else {
        right_boxes(eggs)
    }
}

fn panics(boxes: fn(u32) -> u32) -> bool {
    std::panic::catch_unwind(|| check_boxes(boxes)).is_err()
}

#[test]
fn check_boxes_is_quiet_for_right_functions() {
    assert_eq!(
        panics(right_boxes),
        false,
        "called check_boxes with a right function: did it panic?"
    );
    assert_eq!(
        panics(right_boxes_by_the_rest),
        false,
        "called check_boxes with another right function: did it panic?"
    );
}

#[test]
fn check_boxes_panics_when_the_rest_is_dropped() {
    assert_eq!(
        panics(drops_the_rest),
        true,
        "called check_boxes with a function that gives 1 box for 7 eggs: did it panic?"
    );
}

#[test]
fn check_boxes_panics_when_a_full_box_gets_a_second() {
    assert_eq!(
        panics(spare_box_when_full),
        true,
        "called check_boxes with a function that gives 2 boxes for 6 eggs: did it panic?"
    );
}

#[test]
fn check_boxes_panics_when_an_empty_order_gets_a_box() {
    assert_eq!(
        panics(at_least_one),
        true,
        "called check_boxes with a function that gives 1 box for 0 eggs: did it panic?"
    );
}

#[test]
fn check_boxes_panics_when_a_single_egg_gets_no_box() {
    assert_eq!(
        panics(no_box_for_a_few_eggs),
        true,
        "called check_boxes with a function that gives 0 boxes for 1 egg: did it panic?"
    );
}

#[test]
fn boxes_needed_for_no_eggs_is_zero() {
    assert_eq!(boxes_needed(0), 0, "called boxes_needed(0)");
}

#[test]
fn boxes_needed_for_full_boxes() {
    assert_eq!(boxes_needed(6), 1, "called boxes_needed(6)");
    assert_eq!(boxes_needed(12), 2, "called boxes_needed(12)");
}

#[test]
fn boxes_needed_rounds_up() {
    assert_eq!(boxes_needed(1), 1, "called boxes_needed(1)");
    assert_eq!(boxes_needed(7), 2, "called boxes_needed(7)");
    assert_eq!(boxes_needed(11), 2, "called boxes_needed(11)");
}
