use exercise::{beds, couple, couple_behind, last_beds, uncouple, Train};
use std::mem::size_of;

/// Three coaches: 12, 30 and 8 beds, the one with 12 in front.
fn three() -> Train {
    couple(12, couple(30, couple(8, Train::End)))
}

/// The beds of the coaches from the front, by the Debug text of the train.
fn listed(train: &Train) -> Vec<u32> {
    let text = format!("{train:?}");
    let digits = |letter: char| !letter.is_ascii_digit();
    text.split(digits)
        .filter_map(|part| part.parse().ok())
        .collect()
}

#[test]
fn couple_puts_a_coach_in_front() {
    assert_eq!(
        listed(&couple(12, Train::End)),
        [12],
        "the coaches of couple(12, End)"
    );
    assert_eq!(
        listed(&three()),
        [12, 30, 8],
        "the coaches of couple(12, couple(30, couple(8, End)))"
    );
}

#[test]
fn couple_makes_trains_that_differ_by_their_coaches() {
    assert_eq!(
        three(),
        three(),
        "built the train with 12, 30, 8 beds twice"
    );
    assert_ne!(
        couple(5, couple(6, Train::End)),
        couple(6, couple(5, Train::End)),
        "built the trains with 5, 6 and with 6, 5 beds"
    );
    assert_ne!(
        couple(0, Train::End),
        Train::End,
        "built a train with one coach without beds; it is not End"
    );
}

#[test]
fn couple_keeps_a_train_small() {
    assert_eq!(
        listed(&three()).len(),
        3,
        "the number of coaches of the train with 12, 30, 8"
    );
    assert!(
        size_of::<Train>() <= 2 * size_of::<usize>(),
        "a Train has {} bytes, expected at most {}",
        size_of::<Train>(),
        2 * size_of::<usize>()
    );
}

#[test]
fn beds_of_a_train_without_coaches_is_zero() {
    assert_eq!(beds(Train::End), 0, "called beds(End)");
}

#[test]
fn beds_counts_every_coach() {
    assert_eq!(
        beds(couple(12, Train::End)),
        12,
        "called beds on one coach with 12 beds"
    );
    assert_eq!(
        beds(three()),
        50,
        "called beds on coaches with 12, 30, 8 beds"
    );
    let long = couple(1, couple(2, couple(0, couple(40, three()))));
    assert_eq!(
        beds(long),
        93,
        "called beds on coaches with 1, 2, 0, 40, 12, 30, 8 beds"
    );
}

#[test]
fn last_beds_of_one_coach() {
    assert_eq!(
        last_beds(couple(12, Train::End)),
        12,
        "called last_beds on one coach with 12 beds"
    );
}

#[test]
fn last_beds_of_many_coaches() {
    assert_eq!(
        last_beds(three()),
        8,
        "called last_beds on coaches with 12, 30, 8 beds"
    );
    let long = couple(9, couple(9, three()));
    assert_eq!(
        last_beds(long),
        8,
        "called last_beds on coaches with 9, 9, 12, 30, 8 beds"
    );
}

#[test]
fn last_beds_without_a_coach_is_zero() {
    assert_eq!(last_beds(Train::End), 0, "called last_beds(End)");
}

#[test]
fn last_beds_of_an_empty_last_coach_is_zero() {
    let train = couple(12, couple(0, Train::End));
    assert_eq!(
        last_beds(train),
        0,
        "called last_beds on coaches with 12, 0 beds"
    );
}

#[test]
fn couple_behind_a_train_without_coaches() {
    assert_eq!(
        listed(&couple_behind(Train::End, 7)),
        [7],
        "the coaches of couple_behind(End, 7)"
    );
}

#[test]
fn couple_behind_keeps_the_order() {
    assert_eq!(
        listed(&couple_behind(three(), 7)),
        [12, 30, 8, 7],
        "the coaches after couple_behind with 7 beds on 12, 30, 8"
    );
}

#[test]
fn couple_behind_changes_only_the_last_box() {
    let twice = couple_behind(couple_behind(couple(0, Train::End), 3), 0);
    assert_eq!(
        listed(&twice),
        [0, 3, 0],
        "the coaches after couple_behind with 3 and with 0 beds on one coach with 0"
    );
}

#[test]
fn uncouple_hands_back_beds_and_rest() {
    let (first, rest) = uncouple(three());
    assert_eq!(
        (first, listed(&rest)),
        (12, vec![30, 8]),
        "called uncouple on coaches with 12, 30, 8 beds: the beds, and the coaches of the rest"
    );
    let (second, rest) = uncouple(rest);
    assert_eq!(
        (second, listed(&rest)),
        (30, vec![8]),
        "called uncouple on the rest with 30, 8 beds"
    );
}

#[test]
fn uncouple_of_the_end_is_zero_and_the_end() {
    assert_eq!(
        uncouple(Train::End),
        (0, Train::End),
        "called uncouple(End)"
    );
}
