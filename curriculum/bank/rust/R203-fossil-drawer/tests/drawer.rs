use exercise::{card, mean_age, same_age, swap};

fn fossil(name: &str, age: u32) -> (String, u32) {
    (String::from(name), age)
}

#[test]
fn mean_age_of_two_fossils() {
    assert_eq!(mean_age(&120, &160), 140, "called mean_age(&120, &160)");
}

#[test]
fn mean_age_drops_the_half() {
    assert_eq!(mean_age(&5, &2), 3, "called mean_age(&5, &2)");
}

#[test]
fn mean_age_of_two_odd_ages() {
    assert_eq!(mean_age(&5, &3), 4, "called mean_age(&5, &3)");
}

#[test]
fn mean_age_of_zero_and_zero() {
    assert_eq!(mean_age(&0, &0), 0, "called mean_age(&0, &0)");
}

#[test]
fn same_age_looks_at_the_age_only() {
    assert_eq!(
        same_age(&fossil("Fern", 300), &fossil("Shark tooth", 300)),
        true,
        "called same_age(&(\"Fern\", 300), &(\"Shark tooth\", 300))"
    );
}

#[test]
fn same_age_is_false_for_equal_names() {
    assert_eq!(
        same_age(&fossil("Fern", 300), &fossil("Fern", 301)),
        false,
        "called same_age(&(\"Fern\", 300), &(\"Fern\", 301))"
    );
}

#[test]
fn same_age_of_a_fossil_with_itself() {
    let only = fossil("Ammonite", 0);
    assert_eq!(
        same_age(&only, &only),
        true,
        "called same_age(&only, &only) with only = (\"Ammonite\", 0)"
    );
}

#[test]
fn card_shows_name_and_age() {
    assert_eq!(
        card(&fossil("Ammonite", 160)),
        "Ammonite, 160 million years",
        "called card(&(\"Ammonite\", 160))"
    );
}

#[test]
fn card_of_a_fossil_without_a_name() {
    assert_eq!(
        card(&fossil("", 0)),
        ", 0 million years",
        "called card(&(\"\", 0))"
    );
}

#[test]
fn swap_names_both_fossils() {
    let (text, _back) = swap(fossil("Fern", 300), fossil("Crab", 90));
    assert_eq!(
        text, "In: Crab, 90 million years\nOut: Fern, 300 million years",
        "called swap((\"Fern\", 300), (\"Crab\", 90)), looked at the text"
    );
}

#[test]
fn swap_hands_back_the_fossil_that_goes() {
    let (_text, back) = swap(fossil("Fern", 300), fossil("Crab", 90));
    assert_eq!(
        back,
        fossil("Fern", 300),
        "called swap((\"Fern\", 300), (\"Crab\", 90)), looked at the fossil"
    );
}

#[test]
fn swap_hands_back_the_fossil_and_no_copy() {
    let shown = fossil("Fern", 300);
    let place = shown.0.as_ptr();
    let (_text, back) = swap(shown, fossil("Crab", 90));
    assert_eq!(
        back.0.as_ptr() == place,
        true,
        "called swap((\"Fern\", 300), (\"Crab\", 90)): is its name the very text that was handed in?"
    );
}

#[test]
fn swap_of_two_equal_fossils() {
    assert_eq!(
        swap(fossil("Crab", 1), fossil("Crab", 1)),
        (
            String::from("In: Crab, 1 million years\nOut: Crab, 1 million years"),
            fossil("Crab", 1)
        ),
        "called swap((\"Crab\", 1), (\"Crab\", 1))"
    );
}
