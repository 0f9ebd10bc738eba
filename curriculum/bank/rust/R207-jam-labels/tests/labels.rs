use exercise::{card, clean, label, stamp};

#[test]
fn clean_drops_spaces_at_both_ends() {
    assert_eq!(clean(" plum "), "plum", "called clean(\" plum \")");
}

#[test]
fn clean_drops_many_spaces_and_keeps_inner_ones() {
    assert_eq!(
        clean("   black cherry  "),
        "black cherry",
        "called clean(\"   black cherry  \")"
    );
}

#[test]
fn clean_leaves_clean_text_as_it_is() {
    assert_eq!(clean("fig"), "fig", "called clean(\"fig\")");
}

#[test]
fn clean_looks_into_the_text_itself() {
    let typed = String::from("  plum ");
    assert_eq!(
        clean(&typed).as_ptr() == typed[2..].as_ptr(),
        true,
        "called clean(\"  plum \"): does it lead into the text that was typed?"
    );
}

#[test]
fn stamp_lets_the_label_grow_in_place() {
    let mut text = String::with_capacity(64);
    text.push_str("Fig jam");
    let place = text.as_ptr();
    stamp(&mut text, 2031);
    assert_eq!(
        text.as_ptr() == place,
        true,
        "called stamp with a label that has room for more: is it still the same text?"
    );
}

#[test]
fn clean_of_only_spaces_is_empty() {
    assert_eq!(clean("    "), "", "called clean(\"    \")");
}

#[test]
fn label_adds_the_kind() {
    assert_eq!(label("Quince"), "Quince jam", "called label(\"Quince\")");
}

#[test]
fn label_cleans_the_fruit_first() {
    assert_eq!(
        label("  Rose hip "),
        "Rose hip jam",
        "called label(\"  Rose hip \")"
    );
}

#[test]
fn label_of_an_empty_fruit() {
    assert_eq!(label(""), " jam", "called label(\"\")");
}

#[test]
fn stamp_adds_the_year() {
    let mut text = String::from("Fig jam");
    stamp(&mut text, 2031);
    assert_eq!(
        text, "Fig jam 2031",
        "called stamp(&mut \"Fig jam\", 2031), looked at the text"
    );
}

#[test]
fn stamp_on_an_empty_label() {
    let mut text = String::new();
    stamp(&mut text, 0);
    assert_eq!(
        text, " 0",
        "called stamp(&mut \"\", 0), looked at the text"
    );
}

#[test]
fn stamp_twice_keeps_both_years() {
    let mut text = String::from("Sloe jam");
    stamp(&mut text, 2029);
    stamp(&mut text, 2030);
    assert_eq!(
        text, "Sloe jam 2029 2030",
        "called stamp(&mut \"Sloe jam\", 2029) and then stamp with 2030, looked at the text"
    );
}

#[test]
fn card_names_fruit_and_giver() {
    assert_eq!(
        card(String::from("Otto"), "Plum"),
        "Plum jam from Otto",
        "called card(\"Otto\", \"Plum\")"
    );
}

#[test]
fn card_cleans_both_texts() {
    assert_eq!(
        card(String::from("  Aunt Ida "), " Medlar"),
        "Medlar jam from Aunt Ida",
        "called card(\"  Aunt Ida \", \" Medlar\")"
    );
}

#[test]
fn card_of_an_empty_giver() {
    assert_eq!(
        card(String::new(), "Plum"),
        "Plum jam from ",
        "called card(\"\", \"Plum\")"
    );
}
