use exercise::scenes;
use exercise::{notes_of_scene_1, notes_of_scene_2, notes_of_scene_3};

/// The log of a scene.
fn log_of(scene: fn()) -> Vec<u32> {
    scenes::take_log();
    scene();
    scenes::take_log()
}

fn right_from_the_start(answer: &[u32], scene: fn()) -> usize {
    let log = log_of(scene);
    answer
        .iter()
        .zip(&log)
        .take_while(|(said, seen)| said == seen)
        .count()
}

fn same_numbers(answer: &[u32], scene: fn()) -> bool {
    let mut said = answer.to_vec();
    let mut seen = log_of(scene);
    said.sort();
    seen.sort();
    said == seen
}

/// How often `note` is called by an answer.
fn calls_of<const N: usize>(answer: fn() -> [u32; N]) -> u32 {
    scenes::take_calls();
    answer();
    scenes::take_calls()
}

#[test]
fn notes_of_scene_1_are_in_order() {
    assert_eq!(
        right_from_the_start(&notes_of_scene_1(), scenes::scene_1),
        5,
        "called notes_of_scene_1(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn notes_of_scene_1_have_the_right_numbers() {
    assert!(
        same_numbers(&notes_of_scene_1(), scenes::scene_1),
        "called notes_of_scene_1(): these are not the numbers that are noted, in no order"
    );
}

#[test]
fn notes_of_scene_1_are_written_by_hand() {
    assert_eq!(
        calls_of(notes_of_scene_1),
        0,
        "called notes_of_scene_1(), counted the calls of note: an answer runs no scene"
    );
}

#[test]
fn notes_of_scene_2_are_in_order() {
    assert_eq!(
        right_from_the_start(&notes_of_scene_2(), scenes::scene_2),
        3,
        "called notes_of_scene_2(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn notes_of_scene_2_have_the_right_numbers() {
    assert!(
        same_numbers(&notes_of_scene_2(), scenes::scene_2),
        "called notes_of_scene_2(): these are not the numbers that are noted, in no order"
    );
}

#[test]
fn notes_of_scene_2_are_written_by_hand() {
    assert_eq!(
        calls_of(notes_of_scene_2),
        0,
        "called notes_of_scene_2(), counted the calls of note: an answer runs no scene"
    );
}

#[test]
fn notes_of_scene_3_are_in_order() {
    assert_eq!(
        right_from_the_start(&notes_of_scene_3(), scenes::scene_3),
        6,
        "called notes_of_scene_3(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn notes_of_scene_3_have_the_right_numbers() {
    assert!(
        same_numbers(&notes_of_scene_3(), scenes::scene_3),
        "called notes_of_scene_3(): these are not the numbers that are noted, in no order"
    );
}

#[test]
fn notes_of_scene_3_are_written_by_hand() {
    assert_eq!(
        calls_of(notes_of_scene_3),
        0,
        "called notes_of_scene_3(), counted the calls of note: an answer runs no scene"
    );
}
