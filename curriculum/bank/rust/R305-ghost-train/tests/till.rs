use exercise::{change, first_seat, receipt, share};

#[test]
fn change_is_what_was_paid_too_much() {
    assert_eq!(change(1000, 650), Some(350), "called change(1000, 650)");
}

#[test]
fn change_of_the_exact_price_is_zero() {
    assert_eq!(change(650, 650), Some(0), "called change(650, 650)");
}

#[test]
fn change_is_none_when_too_little_was_paid() {
    assert_eq!(change(649, 650), None, "called change(649, 650)");
}

#[test]
fn receipt_shows_the_change() {
    assert_eq!(
        receipt(1000, 650),
        "Change: 350",
        "called receipt(1000, 650)"
    );
}

#[test]
fn receipt_of_the_exact_price_shows_zero() {
    assert_eq!(receipt(650, 650), "Change: 0", "called receipt(650, 650)");
}

#[test]
fn receipt_asks_for_the_rest() {
    assert_eq!(
        receipt(400, 650),
        "Please add 250",
        "called receipt(400, 650)"
    );
}

#[test]
fn share_splits_the_price() {
    assert_eq!(share(1950, 3), 650, "called share(1950, 3)");
}

#[test]
fn share_drops_the_rest() {
    assert_eq!(share(1000, 3), 333, "called share(1000, 3)");
}

#[test]
fn share_of_a_single_rider_is_the_price() {
    assert_eq!(share(650, 1), 650, "called share(650, 1)");
}

#[test]
#[should_panic(expected = "a group has at least one rider")]
fn share_panics_for_a_group_without_riders() {
    share(650, 0);
}

#[test]
fn first_seat_of_the_first_wagon_is_one() {
    assert_eq!(first_seat(1), 1, "called first_seat(1)");
}

#[test]
fn first_seat_of_the_last_wagon() {
    assert_eq!(first_seat(8), 29, "called first_seat(8)");
}

#[test]
#[should_panic(expected = "no such wagon: 0")]
fn first_seat_panics_for_wagon_zero() {
    first_seat(0);
}

#[test]
#[should_panic(expected = "no such wagon: 9")]
fn first_seat_panics_beyond_the_last_wagon() {
    first_seat(9);
}

#[test]
#[should_panic(expected = "no such wagon: 100")]
fn first_seat_panics_far_beyond_the_last_wagon() {
    first_seat(100);
}
