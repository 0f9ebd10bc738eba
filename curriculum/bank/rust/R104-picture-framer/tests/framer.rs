use exercise::{frame_length, glass_cents, matted_frame, quote};

#[test]
fn frame_length_goes_around_the_picture() {
    assert_eq!(frame_length(30, 20), 100, "called frame_length(30, 20)");
    assert_eq!(frame_length(7, 50), 114, "called frame_length(7, 50)");
}

#[test]
fn frame_length_of_nothing_is_zero() {
    assert_eq!(frame_length(0, 0), 0, "called frame_length(0, 0)");
}

#[test]
fn frame_length_of_many_pictures() {
    for width in 1..40 {
        for height in 1..40 {
            assert_eq!(
                frame_length(width, height),
                width + height + width + height,
                "called frame_length({width}, {height})"
            );
        }
    }
}

#[test]
fn glass_cents_of_many_pictures() {
    for width in 1..40 {
        for height in 1..40 {
            assert_eq!(
                glass_cents(width, height),
                150 + width * height + width * height,
                "called glass_cents({width}, {height})"
            );
        }
    }
}

#[test]
fn glass_cents_adds_the_cutting() {
    assert_eq!(glass_cents(30, 20), 1350, "called glass_cents(30, 20)");
}

#[test]
fn glass_cents_without_area_is_only_cutting() {
    assert_eq!(glass_cents(40, 0), 150, "called glass_cents(40, 0)");
}

#[test]
fn glass_cents_of_one_square_cm() {
    assert_eq!(glass_cents(1, 1), 152, "called glass_cents(1, 1)");
}

#[test]
fn matted_frame_grows_on_all_sides() {
    assert_eq!(
        matted_frame(30, 20, 5),
        140,
        "called matted_frame(30, 20, 5)"
    );
    assert_eq!(matted_frame(9, 4, 1), 34, "called matted_frame(9, 4, 1)");
}

/// Stands in for the function `longer_side` as long as src/lib.rs has none that is public.
#[allow(dead_code)]
fn longer_side(_side: u32, _mat: u32) -> u32 {
    999
}

#[test]
fn matted_frame_has_a_function_for_one_side() {
    #[allow(unused_imports)]
    use exercise::*;
    assert_eq!(
        longer_side(30, 5),
        40,
        "called longer_side(30, 5): if it gives 999, src/lib.rs has no such public function yet"
    );
    assert_eq!(longer_side(7, 0), 7, "called longer_side(7, 0)");
    assert_eq!(longer_side(0, 3), 6, "called longer_side(0, 3)");
}

#[test]
fn matted_frame_without_mat_is_the_plain_frame() {
    assert_eq!(
        matted_frame(30, 20, 0),
        100,
        "called matted_frame(30, 20, 0)"
    );
}

#[test]
fn matted_frame_of_an_empty_picture() {
    assert_eq!(matted_frame(0, 0, 3), 24, "called matted_frame(0, 0, 3)");
}

#[test]
fn quote_names_customer_frame_and_glass() {
    assert_eq!(
        quote("Ada", 30, 20),
        "Ada: frame 100 cm, glass 1350 cents",
        "called quote(\"Ada\", 30, 20)"
    );
}

#[test]
fn quote_works_beyond_the_small_type() {
    assert_eq!(
        quote("City Hall", 400, 300),
        "City Hall: frame 1400 cm, glass 240150 cents",
        "called quote(\"City Hall\", 400, 300)"
    );
}
