use exercise::{entry_cents, flag, open_lanes};

#[test]
fn open_lanes_has_one_lane_for_nobody() {
    assert_eq!(open_lanes(0), 1, "called open_lanes(0)");
}

#[test]
fn open_lanes_counts_only_full_groups() {
    assert_eq!(open_lanes(24), 1, "called open_lanes(24)");
    assert_eq!(open_lanes(25), 2, "called open_lanes(25)");
    assert_eq!(open_lanes(99), 4, "called open_lanes(99)");
}

#[test]
fn open_lanes_for_any_number_of_visitors() {
    for groups in 0..20 {
        for more in 0..25 {
            let visitors = groups * 25 + more;
            assert_eq!(
                open_lanes(visitors),
                groups + 1,
                "called open_lanes({visitors})"
            );
        }
    }
}

#[test]
fn entry_cents_at_every_age() {
    for age in 0..100 {
        let expected = match age {
            0..=15 => 250,
            _ => 400,
        };
        assert_eq!(
            entry_cents(age, false),
            expected,
            "called entry_cents({age}, false)"
        );
        assert_eq!(
            entry_cents(age, true),
            expected + 100,
            "called entry_cents({age}, true)"
        );
    }
}

#[test]
fn entry_cents_for_children_includes_the_limit() {
    assert_eq!(entry_cents(15, false), 250, "called entry_cents(15, false)");
    assert_eq!(entry_cents(0, false), 250, "called entry_cents(0, false)");
}

#[test]
fn entry_cents_for_adults_starts_just_above() {
    assert_eq!(entry_cents(16, false), 400, "called entry_cents(16, false)");
    assert_eq!(entry_cents(70, false), 400, "called entry_cents(70, false)");
}

#[test]
fn entry_cents_adds_the_locker() {
    assert_eq!(entry_cents(8, true), 350, "called entry_cents(8, true)");
    assert_eq!(entry_cents(40, true), 500, "called entry_cents(40, true)");
}

#[test]
fn flag_is_red_without_lifeguard() {
    assert_eq!(flag(0, false), 'R', "called flag(0, false)");
    assert_eq!(flag(100, false), 'R', "called flag(100, false)");
    assert_eq!(flag(300, false), 'R', "called flag(300, false)");
}

#[test]
fn flag_is_green_on_calm_water() {
    assert_eq!(flag(0, true), 'G', "called flag(0, true)");
    assert_eq!(flag(59, true), 'G', "called flag(59, true)");
}

#[test]
fn flag_turns_yellow_at_its_limit() {
    assert_eq!(flag(60, true), 'Y', "called flag(60, true)");
    assert_eq!(flag(139, true), 'Y', "called flag(139, true)");
}

#[test]
fn flag_turns_red_at_its_limit() {
    assert_eq!(flag(140, true), 'R', "called flag(140, true)");
    assert_eq!(flag(200, true), 'R', "called flag(200, true)");
}
