use exercise::{darken, halves, inner, scene_name};

#[test]
fn inner_leaves_out_both_ends() {
    assert_eq!(
        inner(&[7, 3, 9, 4]),
        [3, 9],
        "called inner(&[7, 3, 9, 4])"
    );
    assert_eq!(inner(&[7, 3, 9]), [3], "called inner(&[7, 3, 9])");
}

#[test]
fn inner_of_short_strips_is_empty() {
    assert_eq!(inner(&[7, 3]).len(), 0, "called inner(&[7, 3]), its length");
    assert_eq!(inner(&[7]).len(), 0, "called inner(&[7]), its length");
    assert_eq!(inner(&[]).len(), 0, "called inner(&[]), its length");
}

#[test]
fn inner_lends_and_copies_nothing() {
    let strip = [7, 3, 9, 4];
    assert_eq!(
        inner(&strip).as_ptr() == strip[1..].as_ptr(),
        true,
        "called inner(&[7, 3, 9, 4]): does the part lie in the strip itself?"
    );
}

#[test]
fn halves_of_even_and_odd_strips() {
    let (first, rest) = halves(&[1, 2, 3, 4]);
    assert_eq!(
        (first.to_vec(), rest.to_vec()),
        (vec![1, 2], vec![3, 4]),
        "called halves(&[1, 2, 3, 4])"
    );
    let (first, rest) = halves(&[1, 2, 3, 4, 5]);
    assert_eq!(
        (first.to_vec(), rest.to_vec()),
        (vec![1, 2], vec![3, 4, 5]),
        "called halves(&[1, 2, 3, 4, 5])"
    );
}

#[test]
fn halves_of_tiny_strips() {
    let (first, rest) = halves(&[6]);
    assert_eq!(
        (first.len(), rest.to_vec()),
        (0, vec![6]),
        "called halves(&[6]), the length of the first half and the rest"
    );
    let (first, rest) = halves(&[]);
    assert_eq!(
        (first.len(), rest.len()),
        (0, 0),
        "called halves(&[]), both lengths"
    );
}

#[test]
fn halves_are_neighbours_in_the_strip() {
    let strip = [1, 2, 3, 4];
    let (first, rest) = halves(&strip);
    assert_eq!(
        (
            first.as_ptr() == strip.as_ptr(),
            rest.as_ptr() == strip[2..].as_ptr()
        ),
        (true, true),
        "called halves(&[1, 2, 3, 4]): do both parts lie in the strip itself?"
    );
}

#[test]
fn darken_from_the_middle() {
    let mut strip = [9, 8, 7, 6];
    darken(&mut strip, 2);
    assert_eq!(
        strip,
        [9, 8, 0, 0],
        "called darken(&mut [9, 8, 7, 6], 2)"
    );
}

#[test]
fn darken_from_the_start_and_the_end() {
    let mut all = [9, 8, 7];
    darken(&mut all, 0);
    assert_eq!(all, [0, 0, 0], "called darken(&mut [9, 8, 7], 0)");
    let mut none = [9, 8, 7];
    darken(&mut none, 3);
    assert_eq!(none, [9, 8, 7], "called darken(&mut [9, 8, 7], 3)");
}

#[test]
fn darken_leaves_the_front_alone() {
    let mut strip = [5, 5, 5, 5, 5];
    darken(&mut strip, 4);
    assert_eq!(
        strip,
        [5, 5, 5, 5, 0],
        "called darken(&mut [5, 5, 5, 5, 5], 4)"
    );
}

#[test]
fn scene_name_in_front_of_the_colon() {
    assert_eq!(
        scene_name("beach: 12 s"),
        "beach",
        "called scene_name(\"beach: 12 s\")"
    );
    assert_eq!(
        scene_name("a:b:c"),
        "a",
        "called scene_name(\"a:b:c\")"
    );
    assert_eq!(scene_name(": 3 s"), "", "called scene_name(\": 3 s\")");
}

#[test]
fn scene_name_without_a_colon_is_the_whole_line() {
    assert_eq!(
        scene_name("the end"),
        "the end",
        "called scene_name(\"the end\")"
    );
    assert_eq!(scene_name(""), "", "called scene_name(\"\")");
}

#[test]
fn scene_name_lends_and_copies_nothing() {
    let line = String::from("beach: 12 s");
    assert_eq!(
        scene_name(&line).as_ptr() == line.as_ptr(),
        true,
        "called scene_name(\"beach: 12 s\"): does the part lie in the line itself?"
    );
}
