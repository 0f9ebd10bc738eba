use exercise::{corrected, name_of, rename, ticket};

fn clock(name: &str, seconds: i32) -> (String, i32) {
    (String::from(name), seconds)
}

#[test]
fn ticket_counts_seven_days() {
    assert_eq!(
        ticket(&clock("Cuckoo", 5)),
        "Cuckoo: 35 s a week",
        "called ticket(&(\"Cuckoo\", 5))"
    );
}

#[test]
fn ticket_of_a_slow_clock_is_negative() {
    assert_eq!(
        ticket(&clock("Tower", -3)),
        "Tower: -21 s a week",
        "called ticket(&(\"Tower\", -3))"
    );
}

#[test]
fn ticket_of_an_exact_clock_shows_zero() {
    assert_eq!(
        ticket(&clock("", 0)),
        ": 0 s a week",
        "called ticket(&(\"\", 0))"
    );
}

#[test]
fn name_of_shows_the_name() {
    assert_eq!(
        name_of(&clock("Mantel", 9)),
        "Mantel",
        "called name_of(&(\"Mantel\", 9))"
    );
}

#[test]
fn name_of_may_be_empty() {
    assert_eq!(name_of(&clock("", 1)), "", "called name_of(&(\"\", 1))");
}

#[test]
fn name_of_lends_the_clocks_own_text() {
    let lent = clock("Mantel", 9);
    assert_eq!(
        std::ptr::eq(name_of(&lent), &lent.0),
        true,
        "called name_of(&(\"Mantel\", 9)): is it the very text in the clock?"
    );
}

#[test]
fn corrected_takes_the_seconds_away() {
    assert_eq!(
        corrected(&clock("Tower", 12), 5),
        clock("Tower", 7),
        "called corrected(&(\"Tower\", 12), 5)"
    );
}

#[test]
fn corrected_goes_below_zero() {
    assert_eq!(
        corrected(&clock("Tower", 2), 6),
        clock("Tower", -4),
        "called corrected(&(\"Tower\", 2), 6)"
    );
}

#[test]
fn corrected_by_nothing_makes_an_equal_clock() {
    assert_eq!(
        corrected(&clock("Cuckoo", -8), 0),
        clock("Cuckoo", -8),
        "called corrected(&(\"Cuckoo\", -8), 0)"
    );
}

#[test]
fn rename_hands_back_the_old_name() {
    let mut lent = clock("Hall", 4);
    assert_eq!(
        rename(&mut lent, String::from("Stairs")),
        "Hall",
        "called rename(&mut (\"Hall\", 4), \"Stairs\")"
    );
}

#[test]
fn rename_writes_the_new_name_only() {
    let mut lent = clock("Hall", 4);
    rename(&mut lent, String::from("Stairs"));
    assert_eq!(
        lent,
        clock("Stairs", 4),
        "called rename(&mut (\"Hall\", 4), \"Stairs\"), looked at the clock"
    );
}

#[test]
fn rename_of_a_clock_without_a_name() {
    let mut lent = clock("", -1);
    let old = rename(&mut lent, String::from("Attic"));
    assert_eq!(
        (old, lent),
        (String::new(), clock("Attic", -1)),
        "called rename(&mut (\"\", -1), \"Attic\"), looked at the old name and the clock"
    );
}
