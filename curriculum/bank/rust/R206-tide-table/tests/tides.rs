use exercise::{between, latest, rise, short_name};

const DAY: [i32; 6] = [120, 310, 455, 380, 210, 95];

#[test]
fn between_leaves_out_the_last_hour() {
    assert_eq!(
        between(&DAY, 1, 4),
        [310, 455, 380],
        "called between(&[120, 310, 455, 380, 210, 95], 1, 4)"
    );
}

#[test]
fn between_reaches_both_ends() {
    assert_eq!(
        between(&DAY, 0, 6),
        DAY,
        "called between(&[120, 310, 455, 380, 210, 95], 0, 6)"
    );
}

#[test]
fn between_lends_a_part_of_the_table() {
    let day = DAY;
    assert_eq!(
        between(&day, 1, 4).as_ptr() == day[1..].as_ptr(),
        true,
        "called between(&day, 1, 4): does it lead into the table itself?"
    );
}

#[test]
fn latest_lends_a_part_of_the_table() {
    let day = DAY;
    assert_eq!(
        latest(&day, 2).as_ptr() == day[4..].as_ptr(),
        true,
        "called latest(&day, 2): does it lead into the table itself?"
    );
}

#[test]
fn short_name_lends_a_part_of_the_name() {
    let name = String::from("Tonder");
    assert_eq!(
        short_name(&name).as_ptr() == name.as_ptr(),
        true,
        "called short_name(\"Tonder\"): does it lead into the name itself?"
    );
}

#[test]
fn between_the_same_hour_is_empty() {
    assert_eq!(
        between(&DAY, 2, 2).len(),
        0,
        "called between(&[120, 310, 455, 380, 210, 95], 2, 2), looked at the length"
    );
}

#[test]
fn rise_from_low_to_high() {
    assert_eq!(rise(&[40, 15, 260]), 220, "called rise(&[40, 15, 260])");
}

#[test]
fn rise_is_negative_when_the_water_falls() {
    assert_eq!(
        rise(&DAY),
        -25,
        "called rise(&[120, 310, 455, 380, 210, 95])"
    );
}

#[test]
fn rise_of_a_single_hour_is_zero() {
    assert_eq!(rise(&[77]), 0, "called rise(&[77])");
}

#[test]
fn rise_works_on_a_part() {
    assert_eq!(
        rise(&DAY[1..3]),
        145,
        "called rise(&[310, 455]), which is a part of a longer table"
    );
}

#[test]
fn latest_takes_the_end_of_the_table() {
    assert_eq!(
        latest(&DAY, 2),
        [210, 95],
        "called latest(&[120, 310, 455, 380, 210, 95], 2)"
    );
}

#[test]
fn latest_takes_all_hours() {
    assert_eq!(latest(&[5, 9], 2), [5, 9], "called latest(&[5, 9], 2)");
}

#[test]
fn latest_of_too_many_hours_takes_what_is_there() {
    assert_eq!(latest(&[5, 9], 7), [5, 9], "called latest(&[5, 9], 7)");
}

#[test]
fn latest_zero_hours_is_empty() {
    assert_eq!(
        latest(&[5, 9], 0).len(),
        0,
        "called latest(&[5, 9], 0), looked at the length"
    );
}

#[test]
fn short_name_keeps_three_letters() {
    assert_eq!(
        short_name("Tonder"),
        "Ton",
        "called short_name(\"Tonder\")"
    );
}

#[test]
fn short_name_of_exactly_three_letters() {
    assert_eq!(short_name("Rye"), "Rye", "called short_name(\"Rye\")");
}

#[test]
fn short_name_of_two_letters_stays_whole() {
    assert_eq!(short_name("Oy"), "Oy", "called short_name(\"Oy\")");
}

#[test]
fn short_name_of_an_empty_name_is_empty() {
    assert_eq!(short_name(""), "", "called short_name(\"\")");
}
