use exercise::*;

/// A notice of the tests: it shows that the trait works for any type that supplies two methods.
struct Poster {
    title: &'static str,
    last_day: u32,
}

impl Notice for Poster {
    fn title(&self) -> String {
        self.title.to_string()
    }

    fn days_left(&self, today: u32) -> u32 {
        self.last_day - today
    }
}

/// Stands in while no trait of yours gives a `loud` to a type.
#[allow(dead_code)]
trait NotYet {
    fn loud(&self) -> String;
}

impl<T: ?Sized> NotYet for &T {
    fn loud(&self) -> String {
        panic!(
            "there is no method `loud` for {}: a public trait with an impl for it is asked for",
            std::any::type_name::<T>()
        )
    }
}

fn scarf() -> Lost {
    Lost {
        what: String::from("green scarf"),
        since: 30,
    }
}

fn parking() -> Rule {
    Rule {
        text: String::from("no parking"),
    }
}

#[test]
fn lost_title_names_the_thing() {
    assert_eq!(
        Notice::title(&scarf()),
        "Lost: green scarf",
        "called the title of Notice for a lost green scarf"
    );
}

#[test]
fn lost_days_left_on_the_first_day() {
    assert_eq!(
        Notice::days_left(&scarf(), 30),
        14,
        "called the days_left of Notice on day 30, for a note since day 30"
    );
}

#[test]
fn lost_days_left_after_the_end_is_zero() {
    assert_eq!(
        Notice::days_left(&scarf(), 44),
        0,
        "called days_left on day 44, for a note since day 30"
    );
    assert_eq!(
        Notice::days_left(&scarf(), 90),
        0,
        "called days_left on day 90, for a note since day 30"
    );
}

#[test]
fn line_shows_title_and_days() {
    assert_eq!(
        scarf().line(39),
        "Lost: green scarf (5 days left)",
        "called line(39) for a scarf lost since day 30"
    );
}

#[test]
fn line_works_for_a_type_of_the_tests() {
    let poster = Poster {
        title: "Choir",
        last_day: 8,
    };
    assert_eq!(
        poster.line(6),
        "Choir (2 days left)",
        "called line(6) for a type of the tests, whose last day is 8"
    );
}

#[test]
fn line_of_a_single_day_has_no_plural() {
    let poster = Poster {
        title: "Choir",
        last_day: 8,
    };
    assert_eq!(
        poster.line(7),
        "Choir (1 day left)",
        "called line(7), last day 8"
    );
}

#[test]
fn line_without_days_says_over() {
    let poster = Poster {
        title: "Choir",
        last_day: 8,
    };
    assert_eq!(poster.line(8), "Choir (over)", "called line(8), last day 8");
}

#[test]
fn rule_line_says_always() {
    assert_eq!(
        Notice::line(&parking(), 5),
        "Rule: no parking (always)",
        "called the line of Notice on day 5 for the rule \"no parking\""
    );
}

#[test]
fn line_of_other_types_never_says_always() {
    let poster = Poster {
        title: "Rule of thumb",
        last_day: u32::MAX,
    };
    assert_eq!(
        poster.line(0),
        "Rule of thumb (4294967295 days left)",
        "called line(0) for a poster: only a Rule is different, whatever its title and days are"
    );
    assert_eq!(
        Notice::line(&parking(), 0),
        "Rule: no parking (always)",
        "called line(0) for the rule \"no parking\""
    );
}

#[test]
fn loud_makes_a_headline_of_a_text() {
    assert_eq!(
        "Cake sale".loud(),
        "CAKE SALE!",
        "called \"Cake sale\".loud()"
    );
}

#[test]
fn loud_works_for_a_part_of_a_string() {
    let text = String::from("fête today");
    assert_eq!(
        (&text[..5]).loud(),
        "FÊTE!",
        "called loud() for the first word of \"fête today\""
    );
}

#[test]
fn loud_makes_a_headline_of_a_number() {
    assert_eq!((&7_u32).loud(), "NO. 7!", "called 7_u32.loud()");
}
