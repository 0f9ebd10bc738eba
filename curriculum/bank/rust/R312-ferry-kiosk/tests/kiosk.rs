use exercise::{count_words, money, short, total};

#[test]
fn short_cuts_after_so_many_letters() {
    assert_eq!(short("Lemonade", 5), "Lemon", "called short(\"Lemonade\", 5)");
    assert_eq!(short("Lemonade", 1), "L", "called short(\"Lemonade\", 1)");
    assert_eq!(short("Lemonade", 0), "", "called short(\"Lemonade\", 0)");
}

#[test]
fn short_counts_letters_of_several_bytes() {
    assert_eq!(short("Grünkohl", 3), "Grü", "called short(\"Grünkohl\", 3)");
    assert_eq!(short("Grünkohl", 5), "Grünk", "called short(\"Grünkohl\", 5)");
    assert_eq!(short("žlutý čaj", 7), "žlutý č", "called short(\"žlutý čaj\", 7)");
}

#[test]
fn short_leaves_a_short_name_alone() {
    assert_eq!(short("Tee", 5), "Tee", "called short(\"Tee\", 5)");
    assert_eq!(short("Öl", 2), "Öl", "called short(\"Öl\", 2)");
    assert_eq!(short("", 4), "", "called short(\"\", 4)");
}

#[test]
fn count_words_of_a_plain_note() {
    assert_eq!(count_words("two teas please"), 3, "called count_words(\"two teas please\")");
    assert_eq!(count_words("tea"), 1, "called count_words(\"tea\")");
}

#[test]
fn count_words_with_spaces_in_a_row() {
    assert_eq!(count_words("two  teas"), 2, "called count_words(\"two  teas\")");
    assert_eq!(count_words("  two teas   "), 2, "called count_words(\"  two teas   \")");
}

#[test]
fn count_words_with_tabs_and_line_ends() {
    assert_eq!(count_words("two\tteas\nplease\n"), 3, "called count_words(\"two\\tteas\\nplease\\n\")");
}

#[test]
fn count_words_of_an_empty_note() {
    assert_eq!(count_words(""), 0, "called count_words(\"\")");
    assert_eq!(count_words("   "), 0, "called count_words(\"   \")");
}

#[test]
fn total_adds_the_lines_up() {
    assert_eq!(total("120\n 30 \n-5\n"), Ok(145), "called total(\"120\\n 30 \\n-5\\n\")");
    assert_eq!(total("7"), Ok(7), "called total(\"7\")");
}

#[test]
fn total_skips_empty_lines() {
    assert_eq!(total("\n10\n   \n20\n\n"), Ok(30), "called total with 10, 20 and empty lines");
    assert_eq!(total(""), Ok(0), "called total(\"\")");
}

#[test]
fn total_reports_what_is_no_number() {
    assert_eq!(
        total("120\n 1o \n30\n"),
        Err(String::from("1o: invalid digit found in string")),
        "called total(\"120\\n 1o \\n30\\n\")"
    );
}

#[test]
fn total_passes_the_reason_on() {
    assert_eq!(
        total("99999999999999999999\n"),
        Err(String::from(
            "99999999999999999999: number too large to fit in target type"
        )),
        "called total(\"99999999999999999999\\n\")"
    );
}

#[test]
fn total_stops_at_the_first_bad_line() {
    assert_eq!(
        total("five\nsix\n"),
        Err(String::from("five: invalid digit found in string")),
        "called total(\"five\\nsix\\n\")"
    );
}

#[test]
fn money_has_two_digits_of_cents() {
    assert_eq!(money(305).trim(), "3.05", "called money(305), without the spaces");
    assert_eq!(money(350).trim(), "3.50", "called money(350), without the spaces");
    assert_eq!(money(0).trim(), "0.00", "called money(0), without the spaces");
}

#[test]
fn money_shows_a_refund() {
    assert_eq!(money(-5).trim(), "-0.05", "called money(-5), without the spaces");
    assert_eq!(money(-1299).trim(), "-12.99", "called money(-1299), without the spaces");
}

#[test]
fn money_stands_on_the_right() {
    assert_eq!(money(305), "    3.05", "called money(305)");
    assert_eq!(money(-12345), " -123.45", "called money(-12345)");
}

#[test]
fn money_is_exact_for_large_amounts() {
    assert_eq!(money(123_456_789), "1234567.89", "called money(123456789)");
}
