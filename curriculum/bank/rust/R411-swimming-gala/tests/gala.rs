use exercise::{countdown, first_below, is_dead_heat, swap_lanes, Swim};

fn swim(name: &str, lane: u32, time: u32) -> Swim {
    Swim { name: name.to_string(), lane, time }
}

fn race() -> Vec<Swim> {
    vec![swim("Ada", 1, 3512), swim("Bo", 4, 2987), swim("Cy", 5, 2875), swim("Di", 8, 3512)]
}

#[test]
fn is_dead_heat_for_two_swimmers_with_one_time() {
    let swims = race();
    assert_eq!(is_dead_heat(&swims[0], &swims[3]), true, "Ada and Di, both 3512");
    assert_eq!(is_dead_heat(&swims[3], &swims[0]), true, "Di and Ada, both 3512");
}

#[test]
fn is_dead_heat_only_for_equal_times() {
    let swims = race();
    assert_eq!(is_dead_heat(&swims[0], &swims[1]), false, "Ada with 3512 and Bo with 2987");
    assert_eq!(is_dead_heat(&swims[2], &swims[1]), false, "Cy with 2875 and Bo with 2987");
}

#[test]
fn is_dead_heat_not_with_oneself() {
    let swims = race();
    assert_eq!(is_dead_heat(&swims[0], &swims[0]), false, "Ada and Ada");
}

#[test]
fn nobody_is_told_to_look_away() {
    let source = include_str!("../src/lib.rs");
    assert_eq!(
        source.matches("(clippy::eq_op").count(),
        0,
        "how often a piece of advice is silenced in src/lib.rs"
    );
}

#[test]
fn swap_lanes_exchanges_the_lanes() {
    let mut swims = race();
    swap_lanes(&mut swims, 0, 2);
    assert_eq!((swims[0].lane, swims[2].lane), (5, 1), "lanes of Ada and Cy, 1 and 5 before");
}

#[test]
fn swap_lanes_leaves_names_and_times_in_place() {
    let mut swims = race();
    swap_lanes(&mut swims, 1, 3);
    assert_eq!(swims[1], swim("Bo", 8, 2987), "Bo after the lanes of Bo and Di were swapped");
    assert_eq!(swims[3], swim("Di", 4, 3512), "Di after that");
    assert_eq!(swims[0], race()[0], "Ada after that");
}

#[test]
fn swap_lanes_of_one_swimmer_changes_nothing() {
    let mut swims = race();
    swap_lanes(&mut swims, 2, 2);
    assert_eq!(swims, race(), "the race after swap_lanes(…, 2, 2)");
}

#[test]
fn first_below_finds_the_first_one() {
    let swims = race();
    assert_eq!(first_below(&swims, 4000), Some(&swims[0]), "called first_below with 4000");
}

#[test]
fn first_below_looks_further() {
    let swims = race();
    assert_eq!(first_below(&swims, 3000), Some(&swims[1]), "called first_below with 3000");
    assert_eq!(first_below(&swims, 2900), Some(&swims[2]), "called first_below with 2900");
}

#[test]
fn first_below_does_not_count_the_time_itself() {
    let swims = race();
    assert_eq!(first_below(&swims, 2987), Some(&swims[2]), "called first_below with 2987, Bo's time");
    assert_eq!(first_below(&swims, 2875), None, "called first_below with 2875, the best time");
    assert_eq!(first_below(&[], 5000), None, "called first_below without swimmers");
}

#[test]
fn countdown_begins_with_the_first_number() {
    assert_eq!(countdown().first(), Some(&10), "the first number of countdown()");
}

#[test]
fn countdown_has_each_number_once() {
    assert_eq!(countdown(), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], "called countdown()");
}
