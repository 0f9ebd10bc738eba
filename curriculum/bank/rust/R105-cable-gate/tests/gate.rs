use exercise::{deposit, fare, lamp, ride_seconds};

#[test]
fn fare_of_the_four_groups() {
    assert_eq!(fare(3), 0, "called fare(3)");
    assert_eq!(fare(10), 800, "called fare(10)");
    assert_eq!(fare(40), 1600, "called fare(40)");
    assert_eq!(fare(80), 1200, "called fare(80)");
}

#[test]
fn fare_changes_at_the_right_age() {
    for age in 0..=100 {
        let expected = match age {
            0..=5 => 0,
            6..=17 => 800,
            18..=64 => 1600,
            _ => 1200,
        };
        assert_eq!(fare(age), expected, "called fare({age})");
    }
}

#[test]
fn deposit_of_many_passes() {
    assert_eq!(deposit(3), 1500, "called deposit(3)");
    assert_eq!(deposit(10), 5000, "called deposit(10)");
}

#[test]
fn deposit_of_two_is_nothing() {
    assert_eq!(deposit(2), 0, "called deposit(2)");
    assert_eq!(deposit(1), 0, "called deposit(1)");
    assert_eq!(deposit(0), 0, "called deposit(0)");
}

#[test]
fn lamp_is_red_in_a_thunderstorm() {
    for wind in [0, 39, 40, 55, 70, 71, 120] {
        assert_eq!(lamp(wind, true), "red", "called lamp({wind}, true)");
    }
}

#[test]
fn lamp_follows_the_wind() {
    assert_eq!(lamp(10, false), "green", "called lamp(10, false)");
    assert_eq!(lamp(55, false), "yellow", "called lamp(55, false)");
    assert_eq!(lamp(90, false), "red", "called lamp(90, false)");
}

#[test]
fn lamp_changes_at_the_right_wind() {
    for (wind, colour) in [
        (0, "green"),
        (39, "green"),
        (40, "yellow"),
        (70, "yellow"),
        (71, "red"),
    ] {
        assert_eq!(lamp(wind, false), colour, "called lamp({wind}, false)");
    }
}

#[test]
fn ride_seconds_in_dry_weather() {
    assert_eq!(
        ride_seconds(120, false),
        120,
        "called ride_seconds(120, false)"
    );
    assert_eq!(
        ride_seconds(500, false),
        560,
        "called ride_seconds(500, false)"
    );
}

#[test]
fn ride_seconds_in_the_rain() {
    assert_eq!(
        ride_seconds(120, true),
        240,
        "called ride_seconds(120, true)"
    );
    assert_eq!(
        ride_seconds(500, true),
        1060,
        "called ride_seconds(500, true)"
    );
}

#[test]
fn ride_seconds_of_exactly_300_metres() {
    for (metres, rain, seconds) in [
        (300, false, 300),
        (300, true, 600),
        (301, false, 361),
        (301, true, 662),
    ] {
        assert_eq!(
            ride_seconds(metres, rain),
            seconds,
            "called ride_seconds({metres}, {rain})"
        );
    }
}
