use exercise::display::take;
use exercise::{free_places, people_at_peak, weight_sign, SEATS};

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
    assert_eq!(people_at_peak(4), 7, "called people_at_peak(4)");
}

#[test]
fn people_at_peak_changes_one_count() {
    take();
    people_at_peak(2);
    assert_eq!(
        take(),
        ["count: 2, new", "count: 6, changed", "count: 5, changed"],
        "called people_at_peak(2), looked at the display (one binding called count, with mut?)"
    );
}

#[test]
fn weight_sign_makes_load_anew() {
    take();
    weight_sign(2);
    assert_eq!(
        take(),
        ["load: 150, new", "load: 150 kg, new"],
        "called weight_sign(2), looked at the display (two let lines with the name load?)"
    );
}

#[test]
fn free_places_knows_the_seats() {
    // Only a constant may stand in this place.
    const PLACES: u32 = SEATS;
    assert_eq!(PLACES, 8, "looked at the constant SEATS");
    take();
    free_places(3, 10);
    assert_eq!(
        take(),
        ["SEATS: 8, constant"],
        "called free_places(3, 10), looked at the display"
    );
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
