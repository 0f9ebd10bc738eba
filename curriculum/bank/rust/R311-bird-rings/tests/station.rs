use exercise::ring::{compared, Ring};
use exercise::{firsts, merge, register, replace_ring};
use std::collections::HashMap;

fn ring(number: &str) -> Ring {
    Ring::new(number)
}

fn many(count: u32) -> Vec<Ring> {
    (0..count).map(|number| Ring::new(&number.to_string())).collect()
}

fn counts(pairs: &[(&str, u32)]) -> HashMap<Ring, u32> {
    pairs.iter().map(|(number, count)| (ring(number), *count)).collect()
}

fn species(name: &str) -> String {
    name.to_string()
}

#[test]
fn register_notes_a_new_ring() {
    let mut rings = HashMap::new();
    assert_eq!(
        register(&mut rings, ring("A1"), species("robin")),
        true,
        "called register with an empty map, A1 and robin"
    );
    assert_eq!(rings.get(&ring("A1")), Some(&species("robin")), "looked at A1 after that");
}

#[test]
fn register_keeps_the_first_bird() {
    let mut rings = HashMap::from([(ring("A1"), species("robin"))]);
    assert_eq!(
        register(&mut rings, ring("A1"), species("gull")),
        false,
        "called register with A1 and gull; A1 is a robin"
    );
    assert_eq!(
        rings,
        HashMap::from([(ring("A1"), species("robin"))]),
        "called register with A1 and gull: the map after that"
    );
}

#[test]
fn register_asks_the_map() {
    let mut rings = HashMap::new();
    for ring in many(300) {
        rings.insert(ring, species("robin"));
    }
    compared();
    assert_eq!(
        register(&mut rings, ring("new"), species("gull")),
        true,
        "called register with 300 rings and a new one"
    );
    let times = compared();
    assert!(times < 30, "called register with 300 rings: how often were two compared? {times} times");
}

#[test]
fn merge_adds_to_what_is_there() {
    let mut sum = counts(&[("A1", 5)]);
    merge(&mut sum, counts(&[("A1", 2)]));
    assert_eq!(sum, counts(&[("A1", 7)]), "called merge with A1: 5 and A1: 2");
}

#[test]
fn merge_brings_new_rings_in() {
    let mut sum = counts(&[("A1", 5)]);
    merge(&mut sum, counts(&[("B2", 3)]));
    assert_eq!(sum, counts(&[("A1", 5), ("B2", 3)]), "called merge with A1: 5 and B2: 3");
}

#[test]
fn merge_keeps_what_the_day_does_not_have() {
    let mut sum = counts(&[("A1", 5), ("C3", 1)]);
    merge(&mut sum, counts(&[("C3", 4), ("B2", 2)]));
    assert_eq!(
        sum,
        counts(&[("A1", 5), ("B2", 2), ("C3", 5)]),
        "called merge with A1: 5, C3: 1 and C3: 4, B2: 2"
    );
}

#[test]
fn merge_asks_the_map() {
    let mut sum: HashMap<Ring, u32> = many(300).into_iter().map(|ring| (ring, 1)).collect();
    let day: HashMap<Ring, u32> = many(300).into_iter().map(|ring| (ring, 2)).collect();
    compared();
    merge(&mut sum, day);
    let times = compared();
    assert!(
        times < 3000,
        "called merge with 300 rings on both sides: how often were two compared? {times} times"
    );
}

fn book() -> HashMap<Ring, Vec<String>> {
    HashMap::from([
        (ring("A1"), vec![species("seen in May"), species("seen in June")]),
        (ring("B2"), vec![species("ill")]),
    ])
}

#[test]
fn replace_ring_moves_the_notes() {
    let mut notes = book();
    assert_eq!(
        replace_ring(&mut notes, &ring("A1"), ring("Z9")),
        true,
        "called replace_ring with A1 and Z9; A1 has notes"
    );
    assert_eq!(
        notes.get(&ring("Z9")),
        Some(&vec![species("seen in May"), species("seen in June")]),
        "called replace_ring with A1 and Z9: the notes of Z9"
    );
}

#[test]
fn replace_ring_leaves_nothing_under_the_old_one() {
    let mut notes = book();
    replace_ring(&mut notes, &ring("A1"), ring("Z9"));
    assert_eq!(notes.get(&ring("A1")), None, "called replace_ring with A1 and Z9: the notes of A1");
    assert_eq!(notes.len(), 2, "called replace_ring with A1 and Z9: how many birds are in the book");
}

#[test]
fn replace_ring_of_an_unknown_bird_changes_nothing() {
    let mut notes = book();
    assert_eq!(
        replace_ring(&mut notes, &ring("X0"), ring("Z9")),
        false,
        "called replace_ring with X0 and Z9; there is no X0"
    );
    assert_eq!(notes, book(), "called replace_ring with X0 and Z9: the book after that");
}

#[test]
fn replace_ring_copies_no_note() {
    let mut notes = book();
    let before = notes[&ring("A1")][0].as_ptr();
    replace_ring(&mut notes, &ring("A1"), ring("Z9"));
    let after = notes.get(&ring("Z9")).map(|found| found[0].as_ptr());
    assert_eq!(
        after == Some(before),
        true,
        "called replace_ring: do the notes lie where they lay before? A copy lies somewhere else"
    );
}

#[test]
fn firsts_lists_each_ring_once() {
    let caught = [ring("A1"), ring("A1"), ring("B2"), ring("A1")];
    assert_eq!(firsts(&caught), [&ring("A1"), &ring("B2")], "called firsts with A1, A1, B2, A1");
}

#[test]
fn firsts_keeps_the_order_of_the_first_catches() {
    let caught = [ring("C3"), ring("A1"), ring("C3"), ring("B2"), ring("A1")];
    assert_eq!(
        firsts(&caught),
        [&ring("C3"), &ring("A1"), &ring("B2")],
        "called firsts with C3, A1, C3, B2, A1"
    );
}

#[test]
fn firsts_of_nothing_is_empty() {
    assert_eq!(firsts(&[]).len(), 0, "called firsts with nothing: how many came");
}

#[test]
fn firsts_asks_a_set() {
    let caught: Vec<Ring> = many(300).into_iter().chain(many(300)).collect();
    compared();
    let found = firsts(&caught).len();
    let times = compared();
    assert_eq!(found, 300, "called firsts with 300 rings, each caught twice: how many came");
    assert!(
        times < 3000,
        "called firsts with 600 catches: how often were two rings compared? {times} times"
    );
}
