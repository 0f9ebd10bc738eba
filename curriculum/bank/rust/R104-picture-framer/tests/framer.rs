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
