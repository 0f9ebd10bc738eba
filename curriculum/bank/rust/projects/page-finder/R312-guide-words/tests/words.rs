use exercise::words::{parse_page, words};

#[test]
fn words_of_a_sentence() {
    assert_eq!(
        words("the old harbour: ships, ropes -- and fog!"),
        ["the", "old", "harbour", "ships", "ropes", "and", "fog"],
        "called words(\"the old harbour: ships, ropes -- and fog!\")"
    );
}

#[test]
fn words_are_in_small_letters() {
    assert_eq!(
        words("HMS Swan, Old TOWN"),
        ["hms", "swan", "old", "town"],
        "called words(\"HMS Swan, Old TOWN\")"
    );
}

#[test]
fn words_of_other_alphabets() {
    assert_eq!(
        words("Zürich–Çeşme ÉCLAIR Ωmega"),
        ["zürich", "çeşme", "éclair", "ωmega"],
        "called words(\"Zürich–Çeşme ÉCLAIR Ωmega\")"
    );
}

#[test]
fn words_with_digits_stay_whole() {
    assert_eq!(
        words("tram 7b, built 1904"),
        ["tram", "7b", "built", "1904"],
        "called words(\"tram 7b, built 1904\")"
    );
}

#[test]
fn words_of_nothing_are_none() {
    assert_eq!(words(""), Vec::<String>::new(), "called words(\"\")");
    assert_eq!(words(" ... "), Vec::<String>::new(), "called words(\" ... \")");
}

#[test]
fn page_with_a_text() {
    assert_eq!(
        parse_page("12: The harbour at night"),
        Some((12, "The harbour at night")),
        "called parse_page(\"12: The harbour at night\")"
    );
    assert_eq!(
        parse_page("  7 :  Ropes  "),
        Some((7, "Ropes")),
        "called parse_page(\"  7 :  Ropes  \")"
    );
}

#[test]
fn page_keeps_further_colons() {
    assert_eq!(
        parse_page("3: Open: 10 to 17: every day"),
        Some((3, "Open: 10 to 17: every day")),
        "called parse_page(\"3: Open: 10 to 17: every day\")"
    );
}

#[test]
fn page_without_text() {
    assert_eq!(parse_page("40:"), Some((40, "")), "called parse_page(\"40:\")");
}

#[test]
fn page_of_another_form_is_none() {
    for line in ["", "The harbour", "page 3: Ropes", ": Ropes", "-3: Ropes", "3.5: Ropes"] {
        assert_eq!(parse_page(line), None, "called parse_page({line:?})");
    }
}

#[test]
fn page_with_a_number_out_of_range_is_none() {
    assert_eq!(
        parse_page("4294967295: the last"),
        Some((4294967295, "the last")),
        "called parse_page(\"4294967295: the last\")"
    );
    for line in ["4294967296: too far", "99999999999999999999: too far"] {
        assert_eq!(parse_page(line), None, "called parse_page({line:?})");
    }
}
