use exercise::{crate_of, deposit, display, scanned};

#[test]
fn deposit_of_the_usual_bottles() {
    assert_eq!(deposit('g'), Some(8), "called deposit('g')");
    assert_eq!(deposit('p'), Some(25), "called deposit('p')");
}

#[test]
fn deposit_of_a_strange_bottle_is_none() {
    assert_eq!(deposit('x'), None, "called deposit('x')");
    assert_eq!(deposit('G'), None, "called deposit('G')");
}

#[test]
fn display_shows_the_deposit() {
    assert_eq!(display('g'), "8 cents", "called display('g')");
    assert_eq!(display('p'), "25 cents", "called display('p')");
}

#[test]
fn display_asks_to_take_a_strange_bottle_back() {
    assert_eq!(display('?'), "please take it back", "called display('?')");
}

#[test]
fn scanned_gives_the_number_of_a_digit() {
    assert_eq!(scanned('7'), 7, "called scanned('7')");
    assert_eq!(scanned('9'), 9, "called scanned('9')");
}

#[test]
fn scanned_zero_is_an_ordinary_digit() {
    assert_eq!(scanned('0'), 0, "called scanned('0')");
}

#[test]
#[should_panic(expected = "the scanner sends digits only")]
fn scanned_panics_for_anything_but_a_digit() {
    scanned('B');
}

#[test]
#[should_panic(expected = "the scanner sends digits only")]
fn scanned_panics_for_a_letter_that_counts_as_a_digit_elsewhere() {
    scanned('a');
}

#[test]
fn crate_of_the_first_and_the_last_slot() {
    assert_eq!(crate_of(0), 0, "called crate_of(0)");
    assert_eq!(crate_of(95), 3, "called crate_of(95)");
}

#[test]
fn crate_of_a_slot_changes_after_twenty_four() {
    assert_eq!(crate_of(23), 0, "called crate_of(23)");
    assert_eq!(crate_of(24), 1, "called crate_of(24)");
}

#[test]
#[should_panic(expected = "no such slot: 96")]
fn crate_of_a_slot_that_is_not_there_panics() {
    crate_of(96);
}

#[test]
#[should_panic(expected = "no such slot: 4000")]
fn crate_of_a_far_slot_names_it_in_the_panic() {
    crate_of(4000);
}
