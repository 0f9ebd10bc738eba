use exercise::stack::take_asked;
use exercise::{day_tank_is_full, folds_needed, logs_in_stack};

#[test]
fn logs_in_stack_adds_every_row() {
    assert_eq!(logs_in_stack(4), 14, "called logs_in_stack(4)");
    assert_eq!(logs_in_stack(100), 5150, "called logs_in_stack(100)");
}

#[test]
fn logs_in_stack_of_one_row() {
    assert_eq!(logs_in_stack(1), 2, "called logs_in_stack(1)");
}

#[test]
fn logs_in_stack_of_no_rows_is_zero() {
    assert_eq!(logs_in_stack(0), 0, "called logs_in_stack(0)");
}

#[test]
fn logs_in_stack_asks_for_each_row() {
    take_asked();
    logs_in_stack(4);
    assert_eq!(
        take_asked(),
        [1, 2, 3, 4],
        "called logs_in_stack(4): the rows that it asked for"
    );
    logs_in_stack(0);
    assert_eq!(
        take_asked(),
        [],
        "called logs_in_stack(0): the rows that it asked for"
    );
}

#[test]
fn folds_needed_stops_exactly_at_the_goal() {
    assert_eq!(folds_needed(100, 800), 3, "called folds_needed(100, 800)");
}

#[test]
fn folds_needed_goes_past_the_goal() {
    assert_eq!(folds_needed(100, 801), 4, "called folds_needed(100, 801)");
    assert_eq!(folds_needed(90, 100), 1, "called folds_needed(90, 100)");
}

#[test]
fn folds_needed_is_zero_when_thick_enough() {
    assert_eq!(folds_needed(100, 100), 0, "called folds_needed(100, 100)");
    assert_eq!(folds_needed(500, 100), 0, "called folds_needed(500, 100)");
}

#[test]
fn day_tank_is_full_counts_the_first_day() {
    assert_eq!(
        day_tank_is_full(50, 40, 9),
        1,
        "called day_tank_is_full(50, 40, 9)"
    );
    assert_eq!(
        day_tank_is_full(50, 51, 9),
        2,
        "called day_tank_is_full(50, 51, 9)"
    );
}

#[test]
fn day_tank_is_full_skips_dry_days() {
    assert_eq!(
        day_tank_is_full(10, 40, 9),
        5,
        "called day_tank_is_full(10, 40, 9)"
    );
    assert_eq!(
        day_tank_is_full(10, 70, 20),
        9,
        "called day_tank_is_full(10, 70, 20)"
    );
}

#[test]
fn day_tank_is_full_on_the_last_day() {
    assert_eq!(
        day_tank_is_full(10, 30, 3),
        3,
        "called day_tank_is_full(10, 30, 3)"
    );
}

#[test]
fn day_tank_is_full_gives_zero_when_time_runs_out() {
    assert_eq!(
        day_tank_is_full(10, 31, 4),
        0,
        "called day_tank_is_full(10, 31, 4)"
    );
    assert_eq!(
        day_tank_is_full(10, 5, 0),
        0,
        "called day_tank_is_full(10, 5, 0)"
    );
}
