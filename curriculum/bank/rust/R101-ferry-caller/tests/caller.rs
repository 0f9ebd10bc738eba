use exercise::{delay_notice, greeting, pier_call};

#[test]
fn greeting_is_the_exact_sentence() {
    assert_eq!(
        greeting(),
        "Welcome to the harbour, please mind the gap!",
        "called greeting()"
    );
}

#[test]
fn pier_call_names_pier_and_town() {
    assert_eq!(
        pier_call(3, "Elmsund"),
        "Pier 3: ferry to Elmsund",
        "called pier_call(3, \"Elmsund\")"
    );
}

#[test]
fn pier_call_works_for_another_pier() {
    assert_eq!(
        pier_call(12, "Grey Rock"),
        "Pier 12: ferry to Grey Rock",
        "called pier_call(12, \"Grey Rock\")"
    );
}

#[test]
fn pier_call_keeps_its_frame_when_the_town_is_empty() {
    assert_eq!(
        pier_call(0, ""),
        "Pier 0: ferry to ",
        "called pier_call(0, \"\")"
    );
}

#[test]
fn delay_notice_has_two_lines() {
    assert_eq!(
        delay_notice("Elmsund", 15),
        "Ferry to Elmsund\nnow leaves in 15 min",
        "called delay_notice(\"Elmsund\", 15)"
    );
}

#[test]
fn delay_notice_does_not_end_with_a_line_break() {
    let text = delay_notice("Holm", 7);
    assert_eq!(
        text.trim_end(),
        "Ferry to Holm\nnow leaves in 7 min",
        "called delay_notice(\"Holm\", 7), its end cut off"
    );
    assert_eq!(
        text.ends_with('\n'),
        false,
        "called delay_notice(\"Holm\", 7): is there a line break at the end?"
    );
}

#[test]
fn delay_notice_shows_zero_minutes() {
    assert_eq!(
        delay_notice("Holm", 0),
        "Ferry to Holm\nnow leaves in 0 min",
        "called delay_notice(\"Holm\", 0)"
    );
}
