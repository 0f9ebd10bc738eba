use exercise::{halve, move_pill, pills_at, refill};

const WEEK: [[u8; 3]; 7] = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
    [13, 14, 15],
    [16, 17, 18],
    [19, 20, 21],
];

#[test]
fn halve_tells_the_half_and_the_rest() {
    assert_eq!(halve(('A', 8)), ('A', 4, false), "called halve(('A', 8))");
    assert_eq!(halve(('B', 5)), ('B', 2, true), "called halve(('B', 5))");
}

#[test]
fn halve_of_one_and_of_none() {
    assert_eq!(halve(('C', 1)), ('C', 0, true), "called halve(('C', 1))");
    assert_eq!(halve(('d', 0)), ('d', 0, false), "called halve(('d', 0))");
}

#[test]
fn pills_at_finds_monday_morning() {
    assert_eq!(pills_at(WEEK, 0, 0), 1, "called pills_at(week, 0, 0)");
}

#[test]
fn pills_at_finds_every_place() {
    assert_eq!(pills_at(WEEK, 1, 2), 6, "called pills_at(week, 1, 2)");
    assert_eq!(pills_at(WEEK, 2, 1), 8, "called pills_at(week, 2, 1)");
    assert_eq!(pills_at(WEEK, 6, 2), 21, "called pills_at(week, 6, 2)");
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 3 but the index is 3")]
fn pills_at_panics_for_a_fourth_time_of_the_day() {
    pills_at(WEEK, 2, 3);
}

#[test]
fn refill_replaces_one_day() {
    let new = refill(WEEK, 2, [70, 80, 90]);
    assert_eq!(
        new[2],
        [70, 80, 90],
        "called refill(week, 2, [70, 80, 90]), looked at day 2"
    );
}

#[test]
fn refill_leaves_the_other_days_alone() {
    let new = refill(WEEK, 6, [0, 0, 0]);
    assert_eq!(
        new[0..6],
        WEEK[0..6],
        "called refill(week, 6, [0, 0, 0]), looked at days 0 to 5"
    );
    assert_eq!(
        new[6],
        [0, 0, 0],
        "called refill(week, 6, [0, 0, 0]), looked at day 6"
    );
}

#[test]
fn refill_works_for_monday() {
    let mut expected = WEEK;
    expected[0] = [9, 8, 7];
    assert_eq!(
        refill(WEEK, 0, [9, 8, 7]),
        expected,
        "called refill(week, 0, [9, 8, 7])"
    );
}

#[test]
fn move_pill_takes_one_and_adds_one() {
    let new = move_pill(WEEK, (0, 2), (4, 1));
    assert_eq!(
        (new[0], new[4]),
        ([1, 2, 2], [13, 15, 15]),
        "called move_pill(week, (0, 2), (4, 1)), looked at days 0 and 4"
    );
}

#[test]
fn move_pill_changes_nothing_else() {
    let mut expected = WEEK;
    expected[5] = [17, 17, 17];
    assert_eq!(
        move_pill(WEEK, (5, 2), (5, 0)),
        expected,
        "called move_pill(week, (5, 2), (5, 0))"
    );
}

#[test]
fn move_pill_to_its_own_place_changes_nothing() {
    assert_eq!(
        move_pill(WEEK, (3, 1), (3, 1)),
        WEEK,
        "called move_pill(week, (3, 1), (3, 1))"
    );
}

#[test]
#[should_panic(expected = "attempt to subtract with overflow")]
fn move_pill_panics_for_an_empty_place() {
    move_pill([[0; 3]; 7], (1, 1), (2, 2));
}
