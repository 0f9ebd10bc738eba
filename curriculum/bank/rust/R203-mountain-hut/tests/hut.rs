use exercise::{bill_line, check_out, nights_between};

fn guest(name: &str, nights: u32) -> (String, u32) {
    (String::from(name), nights)
}

#[test]
fn nights_between_counts_the_nights() {
    assert_eq!(
        nights_between(&12, &19),
        7,
        "called nights_between(&12, &19)"
    );
}

#[test]
fn nights_between_the_same_day_is_zero() {
    assert_eq!(
        nights_between(&40, &40),
        0,
        "called nights_between(&40, &40)"
    );
}

#[test]
fn nights_between_from_day_zero() {
    assert_eq!(nights_between(&0, &3), 3, "called nights_between(&0, &3)");
}

#[test]
fn bill_line_multiplies_the_nights() {
    assert_eq!(
        bill_line(&guest("Ines", 3)),
        "Ines pays 84",
        "called bill_line(&(\"Ines\", 3))"
    );
}

#[test]
fn bill_line_lets_the_keeper_keep_the_guest() {
    let tariq = guest("Tariq", 2);
    assert_eq!(
        (bill_line(&tariq), bill_line(&tariq), tariq.1),
        (
            String::from("Tariq pays 56"),
            String::from("Tariq pays 56"),
            2
        ),
        "called bill_line twice with the same guest, then looked at the nights"
    );
}

#[test]
fn bill_line_for_no_nights() {
    assert_eq!(
        bill_line(&guest("Bo", 0)),
        "Bo pays 0",
        "called bill_line(&(\"Bo\", 0))"
    );
}

#[test]
fn check_out_gives_the_guest_back() {
    let (back, text) = check_out(guest("Ines", 3));
    assert_eq!(
        back,
        guest("Ines", 3),
        "called check_out((\"Ines\", 3)), looked at the guest"
    );
    assert_eq!(
        text.starts_with("Ines pays 84"),
        true,
        "called check_out((\"Ines\", 3)): does the text begin with the bill? It is `{text}`"
    );
}

#[test]
fn check_out_gives_back_no_copy() {
    let ines = guest("Ines", 3);
    let place = ines.0.as_ptr();
    let (back, _text) = check_out(ines);
    assert_eq!(
        back.0.as_ptr() == place,
        true,
        "called check_out((\"Ines\", 3)): is the name the very text that was handed in?"
    );
}

#[test]
fn check_out_has_two_lines() {
    let (_back, text) = check_out(guest("Tariq", 1));
    assert_eq!(
        text, "Tariq pays 28\nThank you, Tariq!",
        "called check_out((\"Tariq\", 1)), looked at the text"
    );
}

#[test]
fn check_out_works_for_a_day_visitor() {
    assert_eq!(
        check_out(guest("", 0)),
        (guest("", 0), String::from(" pays 0\nThank you, !")),
        "called check_out((\"\", 0))"
    );
}
