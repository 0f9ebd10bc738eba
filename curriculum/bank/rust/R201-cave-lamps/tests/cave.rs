use exercise::lamp::{take_punches, Lamp, Logbook};
use exercise::{close_tour, name_and_length, punch_twice};

fn tour() -> (Logbook, Lamp) {
    let book = Logbook::empty();
    let first = Lamp::lit("first", &book);
    let second = Lamp::lit("second", &book);
    let spare = Lamp::lit("spare", &book);
    close_tour(first, second, spare, book)
}

#[test]
fn name_and_length_gives_both() {
    assert_eq!(
        name_and_length(String::from("Echo Hall")),
        (String::from("Echo Hall"), 9),
        "called name_and_length(\"Echo Hall\")"
    );
}

#[test]
fn name_and_length_of_an_empty_name() {
    assert_eq!(
        name_and_length(String::new()),
        (String::new(), 0),
        "called name_and_length(\"\")"
    );
}

#[test]
fn name_and_length_counts_spaces_too() {
    assert_eq!(
        name_and_length(String::from(" a ")),
        (String::from(" a "), 3),
        "called name_and_length(\" a \")"
    );
}

#[test]
fn name_and_length_hands_the_same_name_back() {
    let name = String::from("Echo Hall");
    let place = name.as_ptr();
    let (back, _length) = name_and_length(name);
    assert_eq!(
        back.as_ptr() == place,
        true,
        "called name_and_length(\"Echo Hall\"): is it the very text that was handed in, and no copy?"
    );
}

#[test]
fn punch_twice_punches_two_times() {
    take_punches();
    punch_twice(String::from("A7"));
    assert_eq!(
        take_punches(),
        2,
        "called punch_twice(\"A7\"), counted the calls of punch"
    );
}

#[test]
fn punch_twice_leaves_two_marks() {
    assert_eq!(
        punch_twice(String::from("A7")),
        "A7**",
        "called punch_twice(\"A7\")"
    );
}

#[test]
fn punch_twice_works_on_a_used_ticket() {
    assert_eq!(
        punch_twice(String::from("B2*")),
        "B2***",
        "called punch_twice(\"B2*\")"
    );
}

#[test]
fn close_tour_puts_out_the_lamps_in_order() {
    let (book, _spare) = tour();
    let text = book.text().replace(", gate shut", "");
    assert_eq!(
        text, "first out, second out",
        "called close_tour, looked at the lamps in the book"
    );
}

#[test]
fn close_tour_shuts_the_gate_last() {
    let (book, _spare) = tour();
    assert_eq!(
        book.text().ends_with("out, gate shut"),
        true,
        "called close_tour, is `gate shut` the last entry of `{}`?",
        book.text()
    );
}

#[test]
fn close_tour_leaves_the_spare_lamp_burning() {
    let (book, spare) = tour();
    drop(spare);
    assert_eq!(
        book.text(),
        "first out, second out, gate shut, spare out",
        "called close_tour, then put out the lamp that came back"
    );
}
