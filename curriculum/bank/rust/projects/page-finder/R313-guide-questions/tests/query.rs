use exercise::query::{parse_query, Query, QueryError};
use std::error::Error;

fn query(wanted: &[&str], unwanted: &[&str]) -> Query {
    let owned = |texts: &[&str]| texts.iter().map(|text| text.to_string()).collect();
    Query {
        wanted: owned(wanted),
        unwanted: owned(unwanted),
    }
}

fn no_word(part: &str) -> QueryError {
    QueryError::NoWord(part.to_string())
}

#[test]
fn text_of_an_empty_question() {
    assert_eq!(
        QueryError::Empty.to_string(),
        "there is no word to look for",
        "called to_string() on Empty"
    );
}

#[test]
fn text_of_a_question_with_nothing_wanted() {
    assert_eq!(
        QueryError::NothingWanted.to_string(),
        "at least one word must be without a minus",
        "called to_string() on NothingWanted"
    );
}

#[test]
fn text_of_a_part_that_is_no_word() {
    assert_eq!(
        no_word("a/b").to_string(),
        "`a/b` is no word",
        "called to_string() on NoWord(\"a/b\")"
    );
    assert_eq!(
        no_word("-").to_string(),
        "`-` is no word",
        "called to_string() on NoWord(\"-\")"
    );
}

#[test]
fn query_error_can_be_passed_on_as_an_error() {
    fn asked(text: &str) -> Result<usize, Box<dyn Error>> {
        Ok(parse_query(text)?.wanted.len())
    }
    let told = asked("").map_err(|error| error.to_string());
    assert_eq!(
        told,
        Err(String::from("there is no word to look for")),
        "called parse_query(\"\")? and to_string() on the error"
    );
}

#[test]
fn query_of_wanted_words() {
    assert_eq!(
        parse_query("swan harbour"),
        Ok(query(&["swan", "harbour"], &[])),
        "called parse_query(\"swan harbour\")"
    );
    assert_eq!(
        parse_query("  ZÜRICH\t7b "),
        Ok(query(&["zürich", "7b"], &[])),
        "called parse_query(\"  ZÜRICH\\t7b \")"
    );
}

#[test]
fn query_with_unwanted_words() {
    assert_eq!(
        parse_query("-Hotel swan -fog"),
        Ok(query(&["swan"], &["hotel", "fog"])),
        "called parse_query(\"-Hotel swan -fog\")"
    );
}

#[test]
fn query_without_any_part_is_empty() {
    for text in ["", "  ", "\n\t"] {
        assert_eq!(parse_query(text), Err(QueryError::Empty), "called parse_query({text:?})");
    }
}

#[test]
fn query_with_nothing_wanted_says_so() {
    for text in ["-hotel", " -hotel  -fog "] {
        assert_eq!(
            parse_query(text),
            Err(QueryError::NothingWanted),
            "called parse_query({text:?})"
        );
    }
}

#[test]
fn query_tells_the_first_part_that_is_no_word() {
    assert_eq!(
        parse_query("swan a/b ? x"),
        Err(no_word("a/b")),
        "called parse_query(\"swan a/b ? x\")"
    );
    assert_eq!(
        parse_query("-fog -c/d a/b"),
        Err(no_word("-c/d")),
        "called parse_query(\"-fog -c/d a/b\")"
    );
}

#[test]
fn query_with_signs_around_its_words() {
    assert_eq!(
        parse_query("(swan), -fog! --hotel"),
        Ok(query(&["swan"], &["fog", "hotel"])),
        "called parse_query(\"(swan), -fog! --hotel\")"
    );
}

#[test]
fn query_of_parts_without_exactly_one_word() {
    for part in ["-", "!", "--x-y", "well-known"] {
        let text = format!("swan {part} fog");
        assert_eq!(parse_query(&text), Err(no_word(part)), "called parse_query({text:?})");
    }
    for (text, part) in [("-", "-"), ("? !", "?")] {
        assert_eq!(parse_query(text), Err(no_word(part)), "called parse_query({text:?})");
    }
}
