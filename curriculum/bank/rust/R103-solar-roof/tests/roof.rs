use exercise::{battery_percent, income_cents, is_frost, panel_row};

#[test]
fn battery_percent_of_a_small_battery() {
    assert_eq!(battery_percent(7, 10), 70, "called battery_percent(7, 10)");
    assert_eq!(battery_percent(1, 3), 33, "called battery_percent(1, 3)");
}

#[test]
fn battery_percent_of_a_large_battery() {
    assert_eq!(
        battery_percent(9600, 12800),
        75,
        "called battery_percent(9600, 12800)"
    );
    assert_eq!(
        battery_percent(62399, 62400),
        99,
        "called battery_percent(62399, 62400)"
    );
}

#[test]
fn battery_percent_of_a_full_and_of_an_empty_battery() {
    assert_eq!(
        battery_percent(65535, 65535),
        100,
        "called battery_percent(65535, 65535)"
    );
    assert_eq!(battery_percent(0, 5), 0, "called battery_percent(0, 5)");
}

#[test]
fn income_cents_rounds_to_the_nearest_cent() {
    assert_eq!(income_cents(0.29), 29, "called income_cents(0.29)");
    assert_eq!(income_cents(4.35), 435, "called income_cents(4.35)");
}

#[test]
fn income_cents_of_a_loss_is_negative() {
    assert_eq!(income_cents(-0.29), -29, "called income_cents(-0.29)");
    assert_eq!(income_cents(-2.0), -200, "called income_cents(-2.0)");
}

#[test]
fn income_cents_rounds_a_part_of_a_cent() {
    assert_eq!(income_cents(0.126), 13, "called income_cents(0.126)");
    assert_eq!(income_cents(0.124), 12, "called income_cents(0.124)");
}

#[test]
fn is_frost_far_below_zero() {
    assert_eq!(is_frost(-50), true, "called is_frost(-50)");
    assert_eq!(is_frost(-32768), true, "called is_frost(-32768)");
}

#[test]
fn is_frost_begins_below_three_degrees() {
    assert_eq!(is_frost(29), true, "called is_frost(29)");
    assert_eq!(is_frost(30), false, "called is_frost(30)");
}

#[test]
fn is_frost_is_false_in_summer() {
    assert_eq!(is_frost(314), false, "called is_frost(314)");
}

#[test]
fn is_frost_just_around_zero() {
    assert_eq!(is_frost(0), true, "called is_frost(0)");
    assert_eq!(is_frost(-1), true, "called is_frost(-1)");
}

#[test]
fn panel_row_reads_the_digit() {
    assert_eq!(panel_row('7'), 7, "called panel_row('7')");
    assert_eq!(panel_row('4'), 4, "called panel_row('4')");
}

#[test]
fn panel_row_reads_the_first_and_the_last_digit() {
    assert_eq!(panel_row('0'), 0, "called panel_row('0')");
    assert_eq!(panel_row('9'), 9, "called panel_row('9')");
}
