use exercise::paper::{take_calls, Roll};

fn roll(label: &str, cm: u32, printed: u32) -> Roll {
    Roll {
        label: String::from(label),
        cm,
        printed,
    }
}

#[test]
fn spare_is_a_fresh_roll() {
    assert_eq!(
        Roll::spare(),
        roll("spare", 6000, 0),
        "called Roll::spare()"
    );
}

#[test]
fn spare_makes_a_new_one_each_time() {
    let mut first = Roll::spare();
    first.cm = 1;
    assert_eq!(
        Roll::spare().cm,
        6000,
        "called Roll::spare() a second time, looked at its paper"
    );
}

#[test]
fn tickets_left_counts_whole_tickets() {
    for (cm, tickets) in [(80, 10), (87, 10), (88, 11), (7, 0), (8, 1), (0, 0)] {
        assert_eq!(
            roll("A", cm, 3).tickets_left(),
            tickets,
            "called tickets_left() on a roll with {cm} cm"
        );
    }
}

#[test]
fn tickets_left_only_looks() {
    let mine = roll("A", 33, 2);
    let lent = &mine;
    assert_eq!(
        (lent.tickets_left(), lent.tickets_left()),
        (4, 4),
        "called tickets_left() twice on a roll of 33 cm that was lent for looking"
    );
    assert_eq!(mine, roll("A", 33, 2), "looked at the roll after that");
}

#[test]
fn print_many_prints_what_was_wanted() {
    let mut mine = roll("A", 100, 5);
    let done = mine.print_many(3);
    assert_eq!(
        (done, mine),
        (3, roll("A", 76, 8)),
        "called print_many(3) on a roll with 100 cm and 5 tickets"
    );
}

#[test]
fn print_many_stops_when_the_paper_is_used_up() {
    let mut mine = roll("A", 20, 0);
    let done = mine.print_many(5);
    assert_eq!(
        (done, mine),
        (2, roll("A", 4, 2)),
        "called print_many(5) on a roll with 20 cm"
    );
}

#[test]
fn print_many_calls_print_no_more_than_needed() {
    let mut mine = roll("A", 100, 0);
    take_calls();
    mine.print_many(4);
    assert_eq!(
        take_calls(),
        4,
        "called print_many(4) on a roll with 100 cm, counted the calls of print"
    );
    let mut short = roll("B", 20, 0);
    take_calls();
    short.print_many(50);
    let calls = take_calls();
    assert!(
        calls <= 3,
        "called print_many(50) on a roll with 20 cm: 3 calls of print are enough, there were {calls}"
    );
}

#[test]
fn print_many_of_nothing() {
    let mut mine = roll("A", 100, 0);
    let done = mine.print_many(0);
    assert_eq!(
        (done, mine),
        (0, roll("A", 100, 0)),
        "called print_many(0) on a roll with 100 cm"
    );
}

#[test]
fn glued_adds_paper_and_tickets() {
    let one = roll("A", 30, 4).glued(roll("B", 12, 7));
    assert_eq!(
        (one.cm, one.printed),
        (42, 11),
        "glued 30 cm with 4 tickets and 12 cm with 7, looked at paper and tickets"
    );
}

#[test]
fn glued_keeps_the_label_of_the_first() {
    let one = roll("A", 0, 0).glued(roll("B", 0, 0));
    assert_eq!(one, roll("A", 0, 0), "glued an empty A and an empty B");
}

#[test]
fn glued_copies_no_text() {
    let first = roll("gate 7", 30, 4);
    let place = first.label.as_ptr();
    let one = first.glued(roll("B", 12, 7));
    assert_eq!(
        one.label.as_ptr() == place,
        true,
        "glued two rolls: is the label the very text of the first?"
    );
}

#[test]
fn print_and_new_are_as_they_were() {
    let mut mine = Roll::new(String::from("old"), 9);
    assert_eq!(
        (mine.print(), mine.print(), mine),
        (true, false, roll("old", 1, 1)),
        "called print() twice on a new roll of 9 cm"
    );
}
