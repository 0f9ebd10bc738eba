use exercise::{family_names, first_with, street, without_title};

/// Where `part` lies inside `whole`, or None if it lies somewhere else: then it is a copy.
fn place(part: &str, whole: &str) -> Option<usize> {
    let (start, first) = (part.as_ptr() as usize, whole.as_ptr() as usize);
    let inside = start >= first && start + part.len() <= first + whole.len();
    inside.then(|| start - first)
}

#[test]
fn street_is_before_the_comma() {
    let address = String::from("Mill Lane 7, 8001 Lund, Sweden");
    assert_eq!(street(&address), "Mill Lane 7", "called street({address:?})");
    let address = String::from("  Elm Row 2 , Bergen");
    assert_eq!(street(&address), "Elm Row 2", "called street({address:?})");
}

#[test]
fn street_without_a_comma_is_all() {
    let address = String::from(" Lighthouse ");
    assert_eq!(street(&address), "Lighthouse", "called street({address:?})");
}

#[test]
fn street_is_a_part_of_the_address() {
    let address = String::from("  Elm Row 2, Bergen");
    assert_eq!(
        place(street(&address), &address),
        Some(2),
        "called street({address:?}): where the result lies in it (None: it is a copy)"
    );
}

#[test]
fn without_title_takes_it_off() {
    let name = String::from("Dr.  Ida Lund");
    assert_eq!(without_title(&name, "Dr."), "Ida Lund", "called without_title({name:?}, \"Dr.\")");
}

#[test]
fn without_title_leaves_other_names_alone() {
    let name = String::from("Ida Dr. Lund");
    assert_eq!(
        without_title(&name, "Dr."),
        "Ida Dr. Lund",
        "called without_title({name:?}, \"Dr.\")"
    );
    let name = String::from(" Bo");
    assert_eq!(without_title(&name, "Dr."), " Bo", "called without_title({name:?}, \"Dr.\")");
}

#[test]
fn without_title_is_a_part_of_the_name() {
    let name = String::from("Dr. Ida Lund");
    assert_eq!(
        place(without_title(&name, "Dr."), &name),
        Some(4),
        "called without_title({name:?}, \"Dr.\"): where the result lies in it (None: it is a copy)"
    );
}

#[test]
fn without_title_lets_the_title_go() {
    let name = String::from("Prof. Bo Berg");
    let rest = {
        let title = String::from("Prof.");
        without_title(&name, &title)
    }; // The title ends here, and the rest is still needed.
    assert_eq!(rest, "Bo Berg", "called without_title({name:?}, \"Prof.\")");
}

#[test]
fn first_with_finds_the_first() {
    let (ida, bo, bea) = (String::from("Ida"), String::from("Bo"), String::from("Bea"));
    assert_eq!(
        first_with(&[&ida, &bo, &bea], "B"),
        "Bo",
        "called first_with([Ida, Bo, Bea], \"B\")"
    );
    assert_eq!(
        first_with(&[&ida, &bo, &bea], "Be"),
        "Bea",
        "called first_with([Ida, Bo, Bea], \"Be\")"
    );
}

#[test]
fn first_with_no_match_is_empty() {
    let ida = String::from("Ida");
    assert_eq!(first_with(&[&ida], "b"), "", "called first_with([Ida], \"b\")");
    assert_eq!(first_with(&[], "B"), "", "called first_with([], \"B\")");
}

#[test]
fn first_with_is_one_of_the_names() {
    let (ida, bo) = (String::from("Ida"), String::from("Bo"));
    assert_eq!(
        place(first_with(&[&ida, &bo], "B"), &bo),
        Some(0),
        "called first_with([Ida, Bo], \"B\"): where the result lies in Bo (None: it is a copy)"
    );
}

#[test]
fn first_with_lets_the_list_go() {
    let (ida, bo) = (String::from("Ida"), String::from("Bo"));
    let found = {
        let start = String::from("B");
        let names = vec![ida.as_str(), bo.as_str()];
        first_with(&names, &start)
    }; // The list and the text end here; the names are still there.
    assert_eq!(found, "Bo", "called first_with([Ida, Bo], \"B\")");
}

#[test]
fn family_names_are_the_last_words() {
    let (sender, receiver) = (String::from("Ida Lund"), String::from("Bo van Berg "));
    assert_eq!(
        family_names(&sender, &receiver),
        ("Lund", "Berg"),
        "called family_names({sender:?}, {receiver:?})"
    );
    assert_eq!(family_names("Ida", "Bo"), ("Ida", "Bo"), "called family_names(\"Ida\", \"Bo\")");
}

#[test]
fn family_names_are_parts_of_both() {
    let (sender, receiver) = (String::from("Ida Lund"), String::from("Bo van Berg"));
    let (one, other) = family_names(&sender, &receiver);
    assert_eq!(
        (place(one, &sender), place(other, &receiver)),
        (Some(4), Some(7)),
        "called family_names({sender:?}, {receiver:?}): where the results lie (None: a copy)"
    );
}

#[test]
fn family_names_lets_the_receiver_go() {
    let sender = String::from("Ida Lund");
    let kept = {
        let receiver = String::from("Bo Berg");
        let (one, _) = family_names(&sender, &receiver);
        one
    }; // The receiver ends here.
    assert_eq!(kept, "Lund", "called family_names(\"Ida Lund\", \"Bo Berg\"): the first result");
}

#[test]
fn family_names_lets_the_sender_go() {
    let receiver = String::from("Bo Berg");
    let kept = {
        let sender = String::from("Ida Lund");
        let (_, other) = family_names(&sender, &receiver);
        other
    }; // The sender ends here.
    assert_eq!(kept, "Berg", "called family_names(\"Ida Lund\", \"Bo Berg\"): the second result");
}
