use exercise::scenes::{self, Parcel};
use exercise::{
    drops_of_scene_1, drops_of_scene_2, drops_of_scene_3, drops_of_scene_4, left_after_scene_4,
};

/// The log of a scene.
fn log_of(scene: fn()) -> Vec<u32> {
    scenes::take_log();
    scene();
    scenes::take_log()
}

/// Keeps a parcel for ever, so that it writes nothing into the log.
fn drop_later(parcel: Parcel) {
    std::mem::forget(parcel);
}

fn right_from_the_start(answer: &[u32], scene: fn()) -> usize {
    let log = log_of(scene);
    answer.iter().zip(&log).take_while(|(said, seen)| said == seen).count()
}

fn same_numbers(answer: &[u32], scene: fn()) -> bool {
    let mut said = answer.to_vec();
    let mut seen = log_of(scene);
    said.sort();
    seen.sort();
    said == seen
}

#[test]
fn drops_of_scene_1_are_in_order() {
    assert_eq!(
        right_from_the_start(&drops_of_scene_1(), scenes::scene_1),
        3,
        "called drops_of_scene_1(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn drops_of_scene_1_has_the_right_parcels() {
    assert_eq!(
        same_numbers(&drops_of_scene_1(), scenes::scene_1),
        true,
        "called drops_of_scene_1(): are these the parcels that are dropped, in whatever order?"
    );
}

#[test]
fn drops_of_scene_1_is_written_by_hand() {
    scenes::take_made();
    drops_of_scene_1();
    assert_eq!(
        scenes::take_made(),
        0,
        "called drops_of_scene_1(), counted the parcels it made: an answer runs no scene"
    );
}

#[test]
fn drops_of_scene_2_are_in_order() {
    assert_eq!(
        right_from_the_start(&drops_of_scene_2(), scenes::scene_2),
        4,
        "called drops_of_scene_2(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn drops_of_scene_2_has_the_right_parcels() {
    assert_eq!(
        same_numbers(&drops_of_scene_2(), scenes::scene_2),
        true,
        "called drops_of_scene_2(): are these the parcels that are dropped, in whatever order?"
    );
}

#[test]
fn drops_of_scene_2_is_written_by_hand() {
    scenes::take_made();
    drops_of_scene_2();
    assert_eq!(
        scenes::take_made(),
        0,
        "called drops_of_scene_2(), counted the parcels it made: an answer runs no scene"
    );
}

#[test]
fn drops_of_scene_3_are_in_order() {
    assert_eq!(
        right_from_the_start(&drops_of_scene_3(), scenes::scene_3),
        4,
        "called drops_of_scene_3(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn drops_of_scene_3_has_the_right_parcels() {
    assert_eq!(
        same_numbers(&drops_of_scene_3(), scenes::scene_3),
        true,
        "called drops_of_scene_3(): are these the parcels that are dropped, in whatever order?"
    );
}

#[test]
fn drops_of_scene_3_is_written_by_hand() {
    scenes::take_made();
    drops_of_scene_3();
    assert_eq!(
        scenes::take_made(),
        0,
        "called drops_of_scene_3(), counted the parcels it made: an answer runs no scene"
    );
}

#[test]
fn drops_of_scene_4_are_in_order() {
    assert_eq!(
        right_from_the_start(&drops_of_scene_4(), || drop_later(scenes::scene_4())),
        3,
        "called drops_of_scene_4(): how many of its numbers are right, counted from the start?"
    );
}

#[test]
fn drops_of_scene_4_has_the_right_parcels() {
    assert_eq!(
        same_numbers(&drops_of_scene_4(), || drop_later(scenes::scene_4())),
        true,
        "called drops_of_scene_4(): are these the parcels that are dropped, in whatever order?"
    );
}

#[test]
fn drops_of_scene_4_is_written_by_hand() {
    scenes::take_made();
    drops_of_scene_4();
    assert_eq!(
        scenes::take_made(),
        0,
        "called drops_of_scene_4(), counted the parcels it made: an answer runs no scene"
    );
}

#[test]
fn left_after_scene_4_is_the_parcel_handed_back() {
    let kept = scenes::scene_4();
    assert_eq!(
        left_after_scene_4() == kept.number(),
        true,
        "called left_after_scene_4(): does scene_4 hand back a parcel of this number?"
    );
}

#[test]
fn left_after_scene_4_is_written_by_hand() {
    scenes::take_made();
    left_after_scene_4();
    assert_eq!(
        scenes::take_made(),
        0,
        "called left_after_scene_4(), counted the parcels it made: an answer runs no scene"
    );
}
