use exercise::{reseat, side_totals, stern_minus_bow, swap_sides};

#[test]
fn swap_sides_exchanges_the_parts() {
    assert_eq!(
        swap_sides((140, 155)),
        (155, 140),
        "called swap_sides((140, 155))"
    );
}

#[test]
fn swap_sides_exchanges_a_heavy_left_side() {
    assert_eq!(
        swap_sides((155, 140)),
        (140, 155),
        "called swap_sides((155, 140))"
    );
    assert_eq!(swap_sides((-3, -7)), (-7, -3), "called swap_sides((-3, -7))");
}

#[test]
fn swap_sides_keeps_an_empty_side() {
    assert_eq!(swap_sides((0, 90)), (90, 0), "called swap_sides((0, 90))");
}

#[test]
fn stern_minus_bow_compares_the_ends() {
    assert_eq!(
        stern_minus_bow([70, 82, 90, 77]),
        7,
        "called stern_minus_bow([70, 82, 90, 77])"
    );
}

#[test]
fn stern_minus_bow_may_be_negative() {
    assert_eq!(
        stern_minus_bow([95, 60, 61, 62]),
        -33,
        "called stern_minus_bow([95, 60, 61, 62])"
    );
}

#[test]
fn stern_minus_bow_of_equal_ends_is_zero() {
    assert_eq!(
        stern_minus_bow([80, 71, 64, 80]),
        0,
        "called stern_minus_bow([80, 71, 64, 80])"
    );
}

#[test]
fn reseat_changes_the_first_seat() {
    assert_eq!(
        reseat([70, 82, 90, 77], 0, 66),
        [66, 82, 90, 77],
        "called reseat([70, 82, 90, 77], 0, 66)"
    );
}

#[test]
fn reseat_changes_the_last_seat() {
    assert_eq!(
        reseat([70, 82, 90, 77], 3, 66),
        [70, 82, 90, 66],
        "called reseat([70, 82, 90, 77], 3, 66)"
    );
}

#[test]
fn reseat_leaves_the_other_seats_alone() {
    assert_eq!(
        reseat([70, 82, 90, 77], 1, 0),
        [70, 0, 90, 77],
        "called reseat([70, 82, 90, 77], 1, 0)"
    );
    assert_eq!(
        reseat([5, 6, 7, 8], 2, 9),
        [5, 6, 9, 8],
        "called reseat([5, 6, 7, 8], 2, 9)"
    );
}

#[test]
fn reseat_goes_by_the_seat_and_not_by_the_weight() {
    assert_eq!(
        reseat([70, 70, 70, 70], 2, 66),
        [70, 70, 66, 70],
        "called reseat([70, 70, 70, 70], 2, 66)"
    );
}

#[test]
fn side_totals_adds_every_second_seat() {
    assert_eq!(
        side_totals([70, 82, 90, 77]),
        (160, 159),
        "called side_totals([70, 82, 90, 77])"
    );
    assert_eq!(
        side_totals([1, 20, 300, 4000]),
        (301, 4020),
        "called side_totals([1, 20, 300, 4000])"
    );
}

#[test]
fn side_totals_of_an_empty_boat() {
    assert_eq!(
        side_totals([0, 0, 0, 0]),
        (0, 0),
        "called side_totals([0, 0, 0, 0])"
    );
}
