use exercise::{free_places, people_at_peak, weight_sign};

#[test]
fn people_at_peak_counts_on_and_off() {
    assert_eq!(people_at_peak(2), 5, "called people_at_peak(2)");
}

#[test]
fn people_at_peak_works_for_an_empty_start() {
    assert_eq!(people_at_peak(0), 3, "called people_at_peak(0)");
}

#[test]
fn people_at_peak_works_for_a_full_cabin() {
    assert_eq!(people_at_peak(8), 11, "called people_at_peak(8)");
}

#[test]
fn weight_sign_shows_kilograms() {
    assert_eq!(weight_sign(2), "150 kg", "called weight_sign(2)");
}

#[test]
fn weight_sign_for_nobody_is_zero() {
    assert_eq!(weight_sign(0), "0 kg", "called weight_sign(0)");
}

#[test]
fn free_places_subtracts_tickets_from_all_places() {
    assert_eq!(free_places(3, 10), 14, "called free_places(3, 10)");
}

#[test]
fn free_places_is_zero_when_all_are_sold() {
    assert_eq!(free_places(2, 16), 0, "called free_places(2, 16)");
}

#[test]
fn free_places_is_zero_without_trips() {
    assert_eq!(free_places(0, 0), 0, "called free_places(0, 0)");
}
