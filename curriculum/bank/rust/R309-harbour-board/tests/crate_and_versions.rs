use exercise::semver::{allows, next_version, Version};

fn v(major: u32, minor: u32, patch: u32) -> Version {
    Version {
        major,
        minor,
        patch,
    }
}

/// Stands in for the module as long as the crate does not show one of this name.
#[allow(dead_code)]
mod report {
    pub const PLACE: &str = "nowhere: exercise::report does not exist, or it is private";

    pub fn line(_name: &str, _version: exercise::semver::Version) -> String {
        String::from(PLACE)
    }
}

#[test]
fn report_is_part_of_the_crate() {
    #[allow(unused_imports)]
    use exercise::*;
    assert_eq!(
        report::line("tides", v(2, 3, 1)),
        "tides 2.3.1",
        "called exercise::report::line(\"tides\", 2.3.1)"
    );
}

#[test]
fn report_comes_from_its_own_file() {
    #[allow(unused_imports)]
    use exercise::*;
    let place = String::from(report::PLACE);
    assert!(
        place.ends_with("report.rs"),
        "the code of exercise::report should come from src/report.rs; it comes from {place}"
    );
}

#[test]
fn allows_newer_versions_of_the_same_major() {
    assert_eq!(allows(v(2, 3, 1), v(2, 3, 9)), true, "asked 2.3.1, found 2.3.9");
    assert_eq!(allows(v(2, 3, 1), v(2, 8, 0)), true, "asked 2.3.1, found 2.8.0");
    assert_eq!(allows(v(2, 3, 1), v(2, 3, 1)), true, "asked 2.3.1, found 2.3.1");
}

#[test]
fn allows_no_older_version() {
    assert_eq!(allows(v(2, 3, 1), v(2, 3, 0)), false, "asked 2.3.1, found 2.3.0");
    assert_eq!(allows(v(2, 3, 1), v(2, 2, 7)), false, "asked 2.3.1, found 2.2.7");
    assert_eq!(allows(v(2, 3, 1), v(1, 9, 9)), false, "asked 2.3.1, found 1.9.9");
    assert_eq!(allows(v(0, 4, 2), v(0, 4, 1)), false, "asked 0.4.2, found 0.4.1");
}

#[test]
fn allows_no_other_major() {
    assert_eq!(allows(v(2, 3, 1), v(3, 0, 0)), false, "asked 2.3.1, found 3.0.0");
    assert_eq!(allows(v(1, 0, 0), v(2, 3, 1)), false, "asked 1.0.0, found 2.3.1");
}

#[test]
fn allows_only_the_same_minor_below_one() {
    assert_eq!(allows(v(0, 4, 0), v(0, 4, 7)), true, "asked 0.4.0, found 0.4.7");
    assert_eq!(allows(v(0, 4, 0), v(0, 5, 0)), false, "asked 0.4.0, found 0.5.0");
    assert_eq!(allows(v(0, 4, 0), v(1, 4, 0)), false, "asked 0.4.0, found 1.4.0");
}

#[test]
fn allows_only_the_very_same_version_below_zero_point_one() {
    assert_eq!(allows(v(0, 0, 3), v(0, 0, 3)), true, "asked 0.0.3, found 0.0.3");
    assert_eq!(allows(v(0, 0, 3), v(0, 0, 4)), false, "asked 0.0.3, found 0.0.4");
    assert_eq!(allows(v(0, 0, 3), v(0, 1, 3)), false, "asked 0.0.3, found 0.1.3");
}

#[test]
fn next_version_of_a_breaking_change() {
    assert_eq!(next_version(v(2, 3, 1), true), v(3, 0, 0), "now 2.3.1, breaking");
    assert_eq!(next_version(v(1, 0, 0), true), v(2, 0, 0), "now 1.0.0, breaking");
}

#[test]
fn next_version_of_an_addition() {
    assert_eq!(next_version(v(2, 3, 1), false), v(2, 4, 0), "now 2.3.1, not breaking");
}

#[test]
fn next_version_below_one_moves_one_place_to_the_right() {
    assert_eq!(next_version(v(0, 3, 2), true), v(0, 4, 0), "now 0.3.2, breaking");
    assert_eq!(next_version(v(0, 3, 2), false), v(0, 3, 3), "now 0.3.2, not breaking");
}

#[test]
fn next_version_keeps_the_promise_to_those_who_ask() {
    for now in [v(0, 1, 0), v(0, 7, 4), v(1, 0, 0), v(3, 2, 1)] {
        assert_eq!(
            allows(now, next_version(now, false)),
            true,
            "who asks for {now:?} may get the next version, if nothing breaks"
        );
        assert_eq!(
            allows(now, next_version(now, true)),
            false,
            "who asks for {now:?} must not get a version that breaks"
        );
    }
}
