use exercise::{find, Cursor, Entry};

const REPORT: &str = "wind=14\nwave=2.5\nbattery low\n\nnote=light=on\nwind=15\n";

/// Where `part` lies inside `whole`, or None if it is a copy that lies somewhere else.
/// It takes a String as well as a borrowed text.
fn place<S: AsRef<str>>(part: &S, whole: &str) -> Option<usize> {
    let start = part.as_ref().as_ptr() as usize;
    let first = whole.as_ptr() as usize;
    let inside = start >= first && start + part.as_ref().len() <= first + whole.len();
    inside.then(|| start - first)
}

#[test]
fn parse_splits_at_the_sign() {
    let entry = Entry::parse("wind=14").expect("parse(\"wind=14\") is an entry");
    assert_eq!(entry.name, "wind", "name of parse(\"wind=14\")");
    assert_eq!(entry.value, "14", "value of parse(\"wind=14\")");
}

#[test]
fn parse_splits_at_the_first_sign_only() {
    let entry = Entry::parse("note=light=on").expect("parse(\"note=light=on\") is an entry");
    assert_eq!(entry.name, "note", "name of parse(\"note=light=on\")");
    assert_eq!(entry.value, "light=on", "value of parse(\"note=light=on\")");
}

#[test]
fn parse_without_a_sign_is_none() {
    assert!(
        Entry::parse("battery low").is_none(),
        "parse(\"battery low\") should be None"
    );
}

#[test]
fn parse_gives_parts_of_the_line() {
    let line = String::from("wave=2.5");
    let entry = Entry::parse(&line).expect("parse(\"wave=2.5\") is an entry");
    assert_eq!(
        place(&entry.name, &line),
        Some(0),
        "where the name lies (None: it is a copy)"
    );
    assert_eq!(
        place(&entry.value, &line),
        Some(5),
        "where the value lies (None: it is a copy)"
    );
}

#[test]
fn next_line_walks_through_all_lines() {
    let mut cursor = Cursor::new("a\nbc\nd");
    for expected in ["a", "bc", "d"] {
        let line = cursor.next_line().expect("there is one more line");
        assert_eq!(line, expected, "next_line() in \"a\\nbc\\nd\"");
    }
    assert!(
        cursor.next_line().is_none(),
        "after the last line, next_line() should be None"
    );
}

#[test]
fn next_line_passes_over_an_empty_line() {
    let mut cursor = Cursor::new("a\n\nb\n");
    for expected in ["a", "", "b"] {
        let line = cursor.next_line().expect("there is one more line");
        assert_eq!(line, expected, "next_line() in \"a\\n\\nb\\n\"");
    }
    assert!(
        cursor.next_line().is_none(),
        "after the last line end, next_line() should be None"
    );
}

#[test]
fn next_line_gives_parts_of_the_text() {
    let text = String::from(REPORT);
    let mut cursor = Cursor::new(&text);
    cursor.next_line();
    let line = cursor.next_line().expect("there is a second line");
    assert_eq!(
        place(&line, &text),
        Some(8),
        "where the second line lies (None: it is a copy)"
    );
}

#[test]
fn next_line_can_be_called_while_a_line_is_held() {
    let text = String::from(REPORT);
    let mut cursor = Cursor::new(&text);
    let first = cursor.next_line(); // This line is held
    let second = cursor.next_line(); // while the next one is asked for,
    drop(cursor); // and both outlive the cursor.
    assert_eq!(first.expect("a first line"), "wind=14", "the first line");
    assert_eq!(
        second.expect("a second line"),
        "wave=2.5",
        "the second line"
    );
}

#[test]
fn rest_is_all_at_the_beginning() {
    let cursor = Cursor::new("a\nbc");
    assert_eq!(
        cursor.rest(),
        "a\nbc",
        "rest() before the first line is read"
    );
}

#[test]
fn rest_is_what_has_not_been_read() {
    let mut cursor = Cursor::new("a\nbc\nd");
    cursor.next_line();
    assert_eq!(
        cursor.rest(),
        "bc\nd",
        "rest() after one line of \"a\\nbc\\nd\""
    );
    cursor.next_line();
    cursor.next_line();
    assert_eq!(cursor.rest(), "", "rest() after all lines");
}

#[test]
fn rest_is_a_part_of_the_text() {
    let text = String::from(REPORT);
    let mut cursor = Cursor::new(&text);
    cursor.next_line();
    assert_eq!(
        place(&cursor.rest(), &text),
        Some(8),
        "where the rest lies (None: it is a copy)"
    );
}

#[test]
fn rest_outlives_the_cursor() {
    let text = String::from("a\nbc");
    let rest = {
        let mut cursor = Cursor::new(&text);
        cursor.next_line();
        cursor.rest()
    }; // The cursor ends here. The text does not.
    assert_eq!(rest, "bc", "rest() after one line of \"a\\nbc\"");
}

#[test]
fn find_takes_the_first_entry_with_the_name() {
    let entry = find(REPORT, "wind").expect("the report has an entry called wind");
    assert_eq!(entry.value, "14", "value of find(report, \"wind\")");
}

#[test]
fn find_passes_over_lines_that_are_no_entries() {
    let entry = find(REPORT, "note").expect("the report has an entry called note");
    assert_eq!(entry.value, "light=on", "value of find(report, \"note\")");
}

#[test]
fn find_reads_a_last_line_without_a_line_end() {
    let entry = find("wind=14\ntide=3", "tide").expect("the report has an entry called tide");
    assert_eq!(
        entry.value, "3",
        "value of find(\"wind=14\\ntide=3\", \"tide\")"
    );
}

#[test]
fn find_compares_the_whole_name() {
    assert!(
        find(REPORT, "win").is_none(),
        "find(report, \"win\") should be None"
    );
    assert!(
        find(REPORT, "battery low").is_none(),
        "find(report, \"battery low\") should be None"
    );
}

#[test]
fn find_does_not_hold_on_to_the_name() {
    let text = String::from(REPORT);
    let entry = {
        let name = String::from("wave");
        find(&text, &name).expect("the report has an entry called wave")
    }; // The name that was asked for ends here. The entry is still needed.
    assert_eq!(
        place(&entry.value, &text),
        Some(13),
        "where the value lies (None: it is a copy)"
    );
}
