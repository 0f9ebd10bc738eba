use exercise::{advice, after_mark, level_of, longer_of};

const LINE: &str = "14:07 WARN disk: 91 percent full";

/// Where `part` lies inside `whole`, or None if it is a copy that lies somewhere else.
/// It takes a String as well as a borrowed text.
fn place<S: AsRef<str>>(part: &S, whole: &str) -> Option<usize> {
    let start = part.as_ref().as_ptr() as usize;
    let first = whole.as_ptr() as usize;
    let inside = start >= first && start + part.as_ref().len() <= first + whole.len();
    inside.then(|| start - first)
}

#[test]
fn level_of_is_the_second_word() {
    assert_eq!(level_of(LINE), "WARN", "called level_of({LINE:?})");
    assert_eq!(
        level_of("09:30 INFO"),
        "INFO",
        "called level_of(\"09:30 INFO\")"
    );
}

#[test]
fn level_of_a_single_word_is_empty() {
    assert_eq!(level_of("09:30"), "", "called level_of(\"09:30\")");
}

#[test]
fn level_of_is_a_part_of_the_line() {
    let line = String::from(LINE);
    assert_eq!(
        place(&level_of(&line), &line),
        Some(6),
        "where the result of level_of lies in the line (None: it is a copy)"
    );
}

#[test]
fn after_mark_is_the_text_behind_the_mark() {
    assert_eq!(
        after_mark(LINE, ": "),
        "91 percent full",
        "called after_mark({LINE:?}, \": \")"
    );
    assert_eq!(
        after_mark("a=b=c", "="),
        "b=c",
        "called after_mark(\"a=b=c\", \"=\")"
    );
}

#[test]
fn after_mark_without_a_mark_is_the_whole_line() {
    assert_eq!(
        after_mark("10:00 INFO ready", ": "),
        "10:00 INFO ready",
        "called after_mark(\"10:00 INFO ready\", \": \")"
    );
}

#[test]
fn after_mark_is_a_part_of_the_line() {
    let line = String::from(LINE);
    assert_eq!(
        place(&after_mark(&line, ": "), &line),
        Some(17),
        "where the result of after_mark lies in the line (None: it is a copy)"
    );
    assert_eq!(
        place(&after_mark(&line, "#"), &line),
        Some(0),
        "where the result lies if there is no mark (None: it is a copy)"
    );
}

#[test]
fn after_mark_does_not_hold_on_to_the_mark() {
    let line = String::from(LINE);
    let rest = {
        let mark = String::from("91 ");
        after_mark(&line, &mark)
    }; // The mark ends here, and the rest is still needed.
    assert_eq!(rest, "percent full", "called after_mark(line, \"91 \")");
}

#[test]
fn longer_of_is_the_longer_text() {
    assert_eq!(
        longer_of("disk", "network"),
        "network",
        "called longer_of(\"disk\", \"network\")"
    );
    assert_eq!(
        longer_of("memory", "disk"),
        "memory",
        "called longer_of(\"memory\", \"disk\")"
    );
}

#[test]
fn longer_of_equal_lengths_is_the_first() {
    assert_eq!(
        longer_of("disk", "port"),
        "disk",
        "called longer_of(\"disk\", \"port\")"
    );
}

#[test]
fn longer_of_is_one_of_the_two_texts() {
    let (short, long) = (String::from("disk"), String::from("network"));
    assert_eq!(
        place(&longer_of(&short, &long), &long),
        Some(0),
        "where the result lies in the second text (None: it is a copy)"
    );
    assert_eq!(
        place(&longer_of(&long, &short), &long),
        Some(0),
        "where the result lies in the first text (None: it is a copy)"
    );
}

#[test]
fn advice_depends_on_the_level() {
    assert_eq!(
        advice("WARN"),
        "look at it today",
        "called advice(\"WARN\")"
    );
    assert_eq!(
        advice("ERROR"),
        "call the person on duty",
        "called advice(\"ERROR\")"
    );
    assert_eq!(advice("INFO"), "nothing to do", "called advice(\"INFO\")");
}

#[test]
fn advice_is_the_same_text_each_time() {
    let (once, again) = (advice("ERROR"), advice("ERROR"));
    assert_eq!(
        place(&once, again.as_ref()),
        Some(0),
        "where one answer lies in the other (None: advice makes a new text at each call)"
    );
}

#[test]
fn advice_does_not_hold_on_to_the_level() {
    let words = {
        let level = String::from("WARN");
        advice(&level)
    }; // The level ends here, and the words are still needed.
    assert_eq!(words, "look at it today", "called advice(\"WARN\")");
}
