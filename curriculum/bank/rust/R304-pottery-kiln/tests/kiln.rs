use exercise::{glaze_for, next_place, sign, lower};

#[test]
fn next_place_comes_after_the_used_ones() {
    assert_eq!(next_place(4), Some(5), "called next_place(4)");
}

#[test]
fn next_place_in_an_empty_kiln_is_the_first() {
    assert_eq!(next_place(0), Some(1), "called next_place(0)");
}

#[test]
fn next_place_may_be_the_last_one() {
    assert_eq!(next_place(11), Some(12), "called next_place(11)");
}

#[test]
fn next_place_in_a_full_kiln_is_none() {
    assert_eq!(next_place(12), None, "called next_place(12)");
}

#[test]
fn sign_names_the_potter() {
    assert_eq!(
        sign(Some(String::from("Lena"))),
        "Pot by Lena",
        "called sign(Some(\"Lena\"))"
    );
}

#[test]
fn sign_of_nobody_shows_a_free_place() {
    assert_eq!(sign(None), "Free place", "called sign(None)");
}

#[test]
fn glaze_for_uses_the_grams_that_are_given() {
    assert_eq!(glaze_for(3, Some(25)), 75, "called glaze_for(3, Some(25))");
}

#[test]
fn glaze_for_none_takes_the_plain_grams() {
    assert_eq!(glaze_for(3, None), 120, "called glaze_for(3, None)");
}

#[test]
fn glaze_for_zero_grams_is_not_none() {
    assert_eq!(glaze_for(3, Some(0)), 0, "called glaze_for(3, Some(0))");
}

#[test]
fn lower_of_two_pots() {
    assert_eq!(
        lower(Some(18), Some(31)),
        Some(18),
        "called lower(Some(18), Some(31))"
    );
    assert_eq!(
        lower(Some(22), Some(9)),
        Some(9),
        "called lower(Some(22), Some(9))"
    );
}

#[test]
fn lower_with_only_a_left_pot() {
    assert_eq!(
        lower(Some(14), None),
        Some(14),
        "called lower(Some(14), None)"
    );
}

#[test]
fn lower_with_only_a_right_pot() {
    assert_eq!(
        lower(None, Some(6)),
        Some(6),
        "called lower(None, Some(6))"
    );
}

#[test]
fn lower_of_two_empty_places_is_none() {
    assert_eq!(lower(None, None), None, "called lower(None, None)");
}
