use exercise::{Case, Notes, Report, Search};

const TEXT: &str = "login;ok;120\nstarted at noon\nexport;failed;900\nimport;ok;900\nlogout;ok;7";

/// Where `part` lies inside `whole`, or None if it is a copy that lies somewhere else.
/// It takes a String as well as a borrowed text.
fn place<S: AsRef<str>>(part: &S, whole: &str) -> Option<usize> {
    let start = part.as_ref().as_ptr() as usize;
    let first = whole.as_ptr() as usize;
    let inside = start >= first && start + part.as_ref().len() <= first + whole.len();
    inside.then(|| start - first)
}

#[test]
fn case_has_three_fields() {
    let case = Case::parse("login;ok;120").expect("a case");
    assert!(
        case.name == "login" && case.state == "ok" && case.millis == 120,
        "called Case::parse(\"login;ok;120\"), got {case:?}"
    );
    let empty = Case::parse(";;0").expect("a case with empty texts");
    assert!(
        empty.name == "" && empty.state == "" && empty.millis == 0,
        "called Case::parse(\";;0\"), got {empty:?}"
    );
}

#[test]
fn case_without_three_fields_is_none() {
    for line in [
        "",
        "login",
        "login;ok",
        "login;ok;",
        "login;ok;soon",
        "login;ok;1;2",
        "a;b;c;4",
    ] {
        assert!(
            Case::parse(line).is_none(),
            "called Case::parse({line:?}), expected None"
        );
    }
}

#[test]
fn case_texts_are_parts_of_the_line() {
    let line = String::from("login;ok;120");
    let case = Case::parse(&line).expect("a case");
    assert_eq!(
        (place(&case.name, &line), place(&case.state, &line)),
        (Some(0), Some(6)),
        "where name and state lie in the line (None: it is a copy)"
    );
}

#[test]
fn slowest_is_the_first_of_the_slowest() {
    let report = Report::read(TEXT);
    assert_eq!(report.len(), 4, "the number of cases in {TEXT:?}");
    let slowest = report.slowest().expect("a case");
    assert!(
        slowest.name == "export" && slowest.millis == 900,
        "called slowest() on the report {TEXT:?}, got {slowest:?}"
    );
}

#[test]
fn slowest_of_no_case_is_none() {
    assert!(
        Report::read("nothing to see").slowest().is_none(),
        "called slowest() on a report without a case, expected None"
    );
}

#[test]
fn slowest_outlives_the_report() {
    let text = String::from(TEXT);
    let slowest = {
        let report = Report::read(&text);
        report.slowest()
    }; // The report ends here, and the case is still needed.
    assert_eq!(
        slowest.and_then(|case| place(&case.name, &text)),
        Some(29),
        "where the name of the slowest case lies in the text (None: it is a copy)"
    );
}

#[test]
fn search_finds_all_names_in_order() {
    let mut search = Search::new(TEXT, "port");
    let found = [
        search.next_name(),
        search.next_name(),
        search.next_name(),
        search.next_name(),
    ];
    assert!(
        found[0].as_ref().is_some_and(|name| *name == "export")
            && found[1].as_ref().is_some_and(|name| *name == "import")
            && found[2].is_none()
            && found[3].is_none(),
        "called next_name() four times in a search for \"port\", got {found:?}"
    );
    let mut last = Search::new("login;ok;1\n\nlogout;ok;2", "logout");
    let found = last.next_name();
    assert!(
        found.as_ref().is_some_and(|name| *name == "logout"),
        "called next_name() in a search for the last name, behind an empty line, got {found:?}"
    );
}

#[test]
fn search_of_another_word_is_none() {
    let found = Search::new(TEXT, "ok").next_name();
    assert!(
        found.is_none(),
        "searched for \"ok\", which is in no name, got {found:?}"
    );
}

#[test]
fn search_names_are_parts_of_the_text() {
    let text = String::from(TEXT);
    let mut search = Search::new(&text, "log");
    let (login, logout) = (search.next_name(), search.next_name());
    assert_eq!(
        (
            login.and_then(|name| place(&name, &text)),
            logout.and_then(|name| place(&name, &text))
        ),
        (Some(0), Some(61)),
        "where the two names with \"log\" lie in the text (None: it is a copy)"
    );
}

#[test]
fn search_names_outlive_the_word() {
    let text = String::from(TEXT);
    let name = {
        let word = String::from("imp");
        let mut search = Search::new(&text, &word);
        search.next_name()
    }; // Word and search end here, and the name is still needed.
    assert_eq!(
        name.and_then(|name| place(&name, &text)),
        Some(47),
        "where the name with \"imp\" lies in the text (None: it is a copy)"
    );
}

#[test]
fn notes_write_into_the_list_of_the_caller() {
    let mut list = vec![String::from("monday")];
    let mut notes = Notes::new(&mut list);
    notes.add("login", 120);
    notes.add("export", 900);
    drop(notes);
    list.push(String::from("tuesday"));
    assert_eq!(
        list,
        [
            "monday",
            "login took 120 ms",
            "export took 900 ms",
            "tuesday"
        ],
        "the list of the caller, with two notes between monday and tuesday"
    );
}

#[test]
fn notes_write_at_once() {
    let mut list = Vec::new();
    let mut notes = Notes::new(&mut list);
    notes.add("login", 120);
    std::mem::forget(notes); // Nothing runs at the end of these notes.
    assert_eq!(
        list,
        ["login took 120 ms"],
        "the list of the caller after one note, when the notes did not come to an orderly end"
    );
}

#[test]
fn notes_count_what_they_wrote() {
    let mut list = vec![String::from("monday")];
    let mut notes = Notes::new(&mut list);
    assert_eq!(notes.written(), 0, "called written() on new notes");
    notes.add("login", 120);
    notes.add("logout", 7);
    assert_eq!(notes.written(), 2, "called written() after two notes");
    assert_eq!(
        list.len(),
        3,
        "the length of the list, which had one line before"
    );
}
