use exercise::{celsius, is_plausible, mean_gust, sonde_letter};

#[test]
fn celsius_keeps_the_tenths() {
    assert_eq!(celsius(214), 21.4, "called celsius(214)");
}

#[test]
fn celsius_handles_frost() {
    assert_eq!(celsius(-105), -10.5, "called celsius(-105)");
}

#[test]
fn celsius_of_zero_is_zero() {
    assert_eq!(celsius(0), 0.0, "called celsius(0)");
}

#[test]
fn mean_gust_drops_the_half() {
    assert_eq!(mean_gust(4, 7), 5, "called mean_gust(4, 7)");
}

#[test]
fn mean_gust_works_for_the_largest_pair() {
    assert_eq!(mean_gust(255, 255), 255, "called mean_gust(255, 255)");
}

#[test]
fn mean_gust_works_for_a_calm_day() {
    assert_eq!(mean_gust(0, 1), 0, "called mean_gust(0, 1)");
}

#[test]
fn is_plausible_between_the_limits() {
    assert_eq!(is_plausible(640), true, "called is_plausible(640)");
}

#[test]
fn is_plausible_counts_both_limits() {
    assert_eq!(is_plausible(5), true, "called is_plausible(5)");
    assert_eq!(is_plausible(1085), true, "called is_plausible(1085)");
}

#[test]
fn is_plausible_stops_just_outside_the_limits() {
    assert_eq!(is_plausible(4), false, "called is_plausible(4)");
    assert_eq!(is_plausible(1086), false, "called is_plausible(1086)");
}

#[test]
fn sonde_letter_starts_at_a() {
    assert_eq!(sonde_letter(0), 'A', "called sonde_letter(0)");
}

#[test]
fn sonde_letter_ends_at_z() {
    assert_eq!(sonde_letter(25), 'Z', "called sonde_letter(25)");
}

#[test]
fn sonde_letter_counts_in_between() {
    assert_eq!(sonde_letter(6), 'G', "called sonde_letter(6)");
}

#[test]
fn sonde_letter_knows_the_whole_alphabet() {
    for (place, letter) in ('A'..='Z').enumerate() {
        assert_eq!(
            sonde_letter(place as u8),
            letter,
            "called sonde_letter({place})"
        );
    }
}
