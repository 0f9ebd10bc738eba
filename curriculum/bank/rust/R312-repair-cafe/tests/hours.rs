use exercise::{initials, minutes, row, sheet};

fn rows(list: &[(&str, u32)]) -> Result<Vec<(String, u32)>, String> {
    Ok(list
        .iter()
        .map(|(name, minutes)| (name.to_string(), *minutes))
        .collect())
}

#[test]
fn minutes_of_a_time() {
    assert_eq!(minutes("3:30"), Some(210), "called minutes(\"3:30\")");
    assert_eq!(minutes("12:05"), Some(725), "called minutes(\"12:05\")");
    assert_eq!(minutes("0:00"), Some(0), "called minutes(\"0:00\")");
}

#[test]
fn minutes_may_have_spaces_around_the_numbers() {
    assert_eq!(minutes(" 3:30 "), Some(210), "called minutes(\" 3:30 \")");
    assert_eq!(minutes("3 : 5"), Some(185), "called minutes(\"3 : 5\")");
}

#[test]
fn minutes_of_something_else_is_none() {
    for text in ["", "330", "3x:30", "3:half", ":30", "3:", "-1:30", "3:30:00", "eins:zwei"] {
        assert_eq!(minutes(text), None, "called minutes(\"{text}\")");
    }
}

#[test]
fn minutes_has_limits_for_both_numbers() {
    assert_eq!(minutes("23:59"), Some(1439), "called minutes(\"23:59\")");
    assert_eq!(minutes("24:00"), None, "called minutes(\"24:00\")");
    assert_eq!(minutes("1:60"), None, "called minutes(\"1:60\")");
}

#[test]
fn initials_take_one_letter_of_each_word() {
    assert_eq!(initials("Ada Lopez"), "AL", "called initials(\"Ada Lopez\")");
    assert_eq!(initials("Jo"), "J", "called initials(\"Jo\")");
}

#[test]
fn initials_are_capital_letters() {
    assert_eq!(
        initials("ben van dijk"),
        "BVD",
        "called initials(\"ben van dijk\")"
    );
}

#[test]
fn initials_know_letters_of_more_than_one_byte() {
    assert_eq!(
        initials("émile Östlund"),
        "ÉÖ",
        "called initials(\"émile Östlund\")"
    );
    assert_eq!(initials("žofia"), "Ž", "called initials(\"žofia\")");
}

#[test]
fn initials_do_not_mind_many_spaces() {
    assert_eq!(
        initials("  Ada   Lopez "),
        "AL",
        "called initials(\"  Ada   Lopez \")"
    );
    assert_eq!(initials(""), "", "called initials(\"\")");
}

#[test]
fn row_has_two_columns() {
    assert_eq!(
        row("Ada Lopez", 210),
        "Ada Lopez     3:30",
        "called row(\"Ada Lopez\", 210)"
    );
    assert_eq!(row("Jo", 725), "Jo           12:05", "called row(\"Jo\", 725)");
}

#[test]
fn row_shows_two_digits_of_the_minutes() {
    assert_eq!(row("Jo", 5), "Jo            0:05", "called row(\"Jo\", 5)");
    assert_eq!(row("Jo", 6000), "Jo          100:00", "called row(\"Jo\", 6000)");
}

#[test]
fn row_counts_letters_and_not_bytes() {
    assert_eq!(
        row("Zoë Öhman", 90),
        "Zoë Öhman     1:30",
        "called row(\"Zoë Öhman\", 90)"
    );
}

#[test]
fn row_keeps_a_long_name_whole() {
    assert_eq!(
        row("Maximiliane Holzer", 90),
        "Maximiliane Holzer  1:30",
        "called row(\"Maximiliane Holzer\", 90)"
    );
}

#[test]
fn sheet_reads_names_and_minutes() {
    assert_eq!(
        sheet("Ada Lopez; 3:30\nZoë;0:45\n"),
        rows(&[("Ada Lopez", 210), ("Zoë", 45)]),
        "called sheet(\"Ada Lopez; 3:30\\nZoë;0:45\\n\")"
    );
    assert_eq!(sheet(""), rows(&[]), "called sheet(\"\")");
}

#[test]
fn sheet_skips_empty_lines() {
    assert_eq!(
        sheet("\n  Jo ; 1:00\r\n   \r\nBen;2:00"),
        rows(&[("Jo", 60), ("Ben", 120)]),
        "called sheet(\"\\n  Jo ; 1:00\\r\\n   \\r\\nBen;2:00\")"
    );
}

#[test]
fn sheet_tells_the_first_bad_line() {
    assert_eq!(
        sheet("Jo;1:00\nBen 2:00\nIda;3:99"),
        Err(String::from("line 2: `Ben 2:00`")),
        "called sheet(\"Jo;1:00\\nBen 2:00\\nIda;3:99\")"
    );
    assert_eq!(
        sheet("Jo;soon"),
        Err(String::from("line 1: `Jo;soon`")),
        "called sheet(\"Jo;soon\")"
    );
}

#[test]
fn sheet_counts_empty_lines_too() {
    assert_eq!(
        sheet("\nJo;1:00\n\n  Ida;3:99  \n"),
        Err(String::from("line 4: `Ida;3:99`")),
        "called sheet(\"\\nJo;1:00\\n\\n  Ida;3:99  \\n\")"
    );
}
