use exercise::{first_part, first_tin, litres, mix, Paint};
use std::mem::size_of;

/// A mix of 2, 3 and 7 litres; the first part is a mix itself.
fn green() -> Paint {
    mix(mix(Paint::tin(2), Paint::tin(3)), Paint::tin(7))
}

#[test]
fn mix_is_no_tin() {
    assert!(Paint::tin(2).is_tin(), "called tin(2).is_tin()");
    assert!(
        !mix(Paint::tin(2), Paint::tin(3)).is_tin(),
        "called mix(tin(2), tin(3)).is_tin()"
    );
}

#[test]
fn mix_of_other_paints_is_another_paint() {
    assert_eq!(
        mix(Paint::tin(2), Paint::tin(3)),
        mix(Paint::tin(2), Paint::tin(3)),
        "called mix(tin(2), tin(3)) twice"
    );
    assert_ne!(
        mix(Paint::tin(2), Paint::tin(3)),
        mix(Paint::tin(1), Paint::tin(4)),
        "called mix(tin(2), tin(3)) and mix(tin(1), tin(4))"
    );
}

#[test]
fn mix_keeps_a_paint_as_small_as_two_pointers() {
    let _ = green();
    assert!(
        size_of::<Paint>() <= 2 * size_of::<usize>(),
        "a Paint has {} bytes, expected at most {}: two boxes and nothing else in a mix",
        size_of::<Paint>(),
        2 * size_of::<usize>()
    );
}

#[test]
fn litres_of_a_tin_are_its_own() {
    assert_eq!(litres(&Paint::tin(5)), 5, "called litres(tin(5))");
}

#[test]
fn litres_of_a_mix_counts_both_parts() {
    assert_eq!(
        litres(&mix(Paint::tin(2), Paint::tin(3))),
        5,
        "called litres(mix(tin(2), tin(3)))"
    );
}

#[test]
fn litres_of_a_mix_of_mixes_reaches_every_tin() {
    let four = mix(green(), mix(Paint::tin(20), green()));
    assert_eq!(litres(&four), 44, "called litres on mixes four levels deep");
}

#[test]
fn first_tin_of_a_tin_is_itself() {
    assert_eq!(*first_tin(&mut Paint::tin(6)), 6, "called first_tin(tin(6))");
}

#[test]
fn first_tin_of_a_mix_is_in_its_first_part() {
    assert_eq!(*first_tin(&mut green()), 2, "called first_tin on a mix of (2, 3) and 7");
    let mut other = mix(Paint::tin(9), green());
    assert_eq!(*first_tin(&mut other), 9, "called first_tin on a mix of 9 and ((2, 3), 7)");
}

#[test]
fn first_tin_can_be_filled_up() {
    let mut paint = green();
    *first_tin(&mut paint) += 10;
    assert_eq!(
        paint,
        mix(mix(Paint::tin(12), Paint::tin(3)), Paint::tin(7)),
        "added 10 litres through first_tin on a mix of (2, 3) and 7"
    );
}

#[test]
fn first_part_of_a_mix_is_the_paint_that_went_in() {
    assert_eq!(
        first_part(green()),
        mix(Paint::tin(2), Paint::tin(3)),
        "called first_part on a mix of (2, 3) and 7"
    );
}

#[test]
fn first_part_of_a_tin_is_the_tin() {
    assert_eq!(first_part(Paint::tin(4)), Paint::tin(4), "called first_part(tin(4))");
}

#[test]
fn first_part_moves_the_paint_and_copies_nothing() {
    let mut paint = green();
    let before = first_tin(&mut paint) as *const u32;
    let mut part = first_part(paint);
    let after = first_tin(&mut part) as *const u32;
    assert!(
        before == after,
        "the tin of 2 litres lies at another place after first_part: it was copied, expected the same one"
    );
}
