use exercise::{total, Batches, Dough};
use std::ops::Add;

fn dough(flour: u32, water: u32) -> Dough {
    Dough { flour, water }
}

/// Adds any value to itself. It knows nothing but the trait behind the plus sign.
fn twice<T: Add<Output = T> + Copy>(value: T) -> T {
    value + value
}

/// Can be added to another one, and nothing else: no copy, no clone, no default.
struct Rope {
    metres: u32,
    knots: u32,
}

impl Add for Rope {
    type Output = Rope;

    fn add(self, other: Rope) -> Rope {
        Rope {
            metres: self.metres + other.metres,
            knots: self.knots + other.knots + 1,
        }
    }
}

#[test]
fn add_adds_flour_and_water() {
    assert_eq!(
        dough(500, 350) + dough(200, 120),
        dough(700, 470),
        "called (500, 350) + (200, 120), each as (flour, water)"
    );
}

#[test]
fn add_works_in_generic_code() {
    assert_eq!(
        twice(dough(300, 210)),
        dough(600, 420),
        "called twice((300, 210)), which adds it to itself"
    );
}

#[test]
fn mul_works_with_the_number_on_the_right() {
    assert_eq!(
        dough(500, 350) * 3,
        dough(1500, 1050),
        "called (500, 350) * 3"
    );
    assert_eq!(dough(500, 350) * 0, dough(0, 0), "called (500, 350) * 0");
}

#[test]
fn mul_works_with_the_number_on_the_left() {
    assert_eq!(
        3 * dough(500, 350),
        dough(1500, 1050),
        "called 3 * (500, 350)"
    );
    assert_eq!(
        1 * dough(500, 350),
        dough(500, 350),
        "called 1 * (500, 350)"
    );
}

#[test]
fn mul_binds_closer_than_add() {
    assert_eq!(
        dough(100, 70) + 2 * dough(10, 5),
        dough(120, 80),
        "called (100, 70) + 2 * (10, 5)"
    );
}

#[test]
fn next_hands_out_a_smaller_last_batch() {
    let mut batches = Batches::new(dough(500, 350), 5, 2);
    assert_eq!(
        batches.next(),
        Some(dough(1000, 700)),
        "first batch of 5 loaves, 2 at most"
    );
    assert_eq!(
        batches.next(),
        Some(dough(1000, 700)),
        "second batch of 5 loaves, 2 at most"
    );
    assert_eq!(
        batches.next(),
        Some(dough(500, 350)),
        "third batch of 5 loaves, 2 at most"
    );
    assert_eq!(
        batches.next(),
        None,
        "after three batches of 5 loaves, 2 at most"
    );
    assert_eq!(batches.next(), None, "asked again after the end");
}

#[test]
fn next_ends_without_an_empty_batch() {
    let batches: Vec<Dough> = Batches::new(dough(10, 7), 6, 3).collect();
    assert_eq!(
        batches,
        [dough(30, 21), dough(30, 21)],
        "collected the batches of 6 loaves, 3 at most"
    );
    let none: Vec<Dough> = Batches::new(dough(10, 7), 0, 3).collect();
    assert_eq!(none, [], "collected the batches of 0 loaves");
}

#[test]
fn next_makes_a_loop_possible() {
    let mut flour = Vec::new();
    for batch in Batches::new(dough(100, 70), 9, 4) {
        flour.push(batch.flour);
    }
    assert_eq!(
        flour,
        [400, 400, 100],
        "the flour of each batch, in a for loop over 9 loaves, 4 at most"
    );
}

#[test]
fn next_gives_the_other_methods_for_free() {
    let batches = || Batches::new(dough(100, 70), 9, 4);
    assert_eq!(
        batches().count(),
        3,
        "called count() on the batches of 9 loaves, 4 at most"
    );
    assert_eq!(
        batches().skip(1).map(|batch| batch.water).sum::<u32>(),
        350,
        "the water of all but the first batch"
    );
    assert_eq!(
        batches().last(),
        Some(dough(100, 70)),
        "called last() on the batches"
    );
}

#[test]
fn next_makes_single_loaves_for_the_smallest_machine() {
    let batches: Vec<Dough> = Batches::new(dough(10, 7), 2, 1).collect();
    assert_eq!(
        batches,
        [dough(10, 7), dough(10, 7)],
        "collected the batches of 2 loaves, 1 at most"
    );
}

#[test]
#[should_panic(expected = "the machine takes at least one loaf")]
fn new_panics_for_a_machine_that_takes_nothing() {
    Batches::new(dough(10, 7), 2, 0);
}

#[test]
fn total_adds_numbers_and_doughs() {
    assert_eq!(
        total(vec![4_u32, 9, 2]),
        Some(15),
        "called total([4, 9, 2])"
    );
    assert_eq!(
        total(vec![0.5, 0.25]),
        Some(0.75),
        "called total([0.5, 0.25])"
    );
    assert_eq!(
        total(vec![dough(500, 350), dough(200, 120), dough(1, 2)]),
        Some(dough(701, 472)),
        "called total([(500, 350), (200, 120), (1, 2)])"
    );
}

#[test]
fn total_of_one_or_none() {
    assert_eq!(total(vec![7_i64]), Some(7), "called total([7])");
    let none: Vec<Dough> = Vec::new();
    assert_eq!(total(none), None, "called total([])");
}

#[test]
fn total_needs_no_more_than_plus() {
    let ropes = vec![
        Rope {
            metres: 5,
            knots: 0,
        },
        Rope {
            metres: 8,
            knots: 2,
        },
        Rope {
            metres: 1,
            knots: 0,
        },
    ];
    let rope = total(ropes).expect("the total of three ropes is a rope");
    assert_eq!(
        (rope.metres, rope.knots),
        (14, 4),
        "(metres, knots) of the total of three ropes; each plus makes a knot"
    );
}
