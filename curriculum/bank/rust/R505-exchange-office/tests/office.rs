use exercise::{pay, Journal, Rates, Source, Till};
use std::cell::{Cell, Ref};
use std::rc::Rc;

/// A source of the tests. It counts how often it was asked.
struct Paper {
    rows: Vec<(&'static str, u32)>,
    loads: Rc<Cell<u32>>,
}

impl Source for Paper {
    fn load(&self) -> Vec<(String, u32)> {
        self.loads.set(self.loads.get() + 1);
        self.rows
            .iter()
            .map(|(name, rate)| (name.to_string(), *rate))
            .collect()
    }
}

fn rates(rows: &[(&'static str, u32)]) -> (Rates<Paper>, Rc<Cell<u32>>) {
    let loads = Rc::new(Cell::new(0));
    let paper = Paper {
        rows: rows.to_vec(),
        loads: Rc::clone(&loads),
    };
    (Rates::new(paper), loads)
}

fn journal(lines: &[&str]) -> Journal {
    let journal = Journal::default();
    for line in lines {
        assert!(
            journal.try_write(line),
            "wrote {line:?} into a journal that nobody reads"
        );
    }
    journal
}

/// The sum of a till and what it has noted.
fn content(till: &Till) -> (u32, Vec<u32>) {
    let content = till.look();
    (content.cents, content.noted.clone())
}

#[test]
fn of_gives_the_rate() {
    let (rates, _) = rates(&[("CHF", 94), ("NOK", 1150), ("JPY", 16_200)]);
    assert_eq!(
        (rates.of("NOK"), rates.of("JPY"), rates.of("CHF")),
        (Some(1150), Some(16_200), Some(94)),
        "called of(NOK), of(JPY), of(CHF) on the table CHF 94, NOK 1150, JPY 16200"
    );
    assert_eq!(rates.of("EUR"), None, "called of(EUR) on that table");
}

#[test]
fn of_loads_at_the_first_use() {
    let (rates, loads) = rates(&[("CHF", 94)]);
    assert_eq!(
        loads.get(),
        0,
        "how often the table was loaded for rates that nobody asked for"
    );
    rates.of("CHF");
    assert_eq!(
        loads.get(),
        1,
        "how often the table was loaded after one question"
    );
}

#[test]
fn of_loads_only_once() {
    let (full, loads) = rates(&[("CHF", 94)]);
    full.of("CHF");
    full.of("EUR");
    full.of("CHF");
    assert_eq!(
        loads.get(),
        1,
        "how often the table was loaded for three questions"
    );
    let (empty, loads) = rates(&[]);
    empty.of("CHF");
    empty.of("CHF");
    assert_eq!(
        loads.get(),
        1,
        "how often an empty table was loaded for two questions"
    );
}

#[test]
fn last_lends_the_latest_line() {
    let journal = journal(&["open", "sold 20 CHF"]);
    assert_eq!(
        journal.last().as_deref(),
        Some("sold 20 CHF"),
        "called last() on a journal with the lines: open, sold 20 CHF"
    );
}

#[test]
fn last_of_an_empty_journal_is_none() {
    let journal = Journal::default();
    assert!(
        journal.last().is_none(),
        "called last() on an empty journal, expected None"
    );
    assert!(
        journal.try_write("open"),
        "wrote into the journal afterwards, expected true"
    );
}

#[test]
fn last_lends_and_copies_nothing() {
    let journal = journal(&["open"]);
    let (one, other) = (journal.last(), journal.last());
    let place = |line: &Option<Ref<'_, str>>| line.as_ref().map(|line| line.as_ptr());
    assert_eq!(
        place(&one),
        place(&other),
        "where two results of last() lie: both lead to one line"
    );
    assert!(
        !journal.try_write("closed"),
        "wrote while a result of last() was held, expected false: the journal is borrowed"
    );
}

#[test]
fn try_write_adds_a_line() {
    let journal = Journal::default();
    assert!(
        journal.try_write("open"),
        "called try_write(\"open\"), expected true"
    );
    assert!(
        journal.try_write("closed"),
        "called try_write(\"closed\"), expected true"
    );
    assert_eq!(journal.len(), 2, "the number of lines afterwards");
}

#[test]
fn try_write_waits_for_no_reader() {
    let journal = journal(&["open"]);
    let line = journal.last();
    assert!(
        line.is_some(),
        "called last() on a journal with one line, expected this line"
    );
    assert!(
        !journal.try_write("closed"),
        "called try_write while somebody reads, expected false"
    );
    assert_eq!(journal.len(), 1, "the number of lines afterwards");
}

#[test]
fn try_write_works_again_afterwards() {
    let journal = journal(&["open"]);
    drop(journal.last());
    assert!(
        journal.try_write("closed"),
        "called try_write when nobody reads any more, expected true"
    );
    assert_eq!(journal.last().as_deref(), Some("closed"), "the last line");
}

#[test]
fn pay_moves_cents_and_notes_both() {
    let (one, other) = (Till::with(500), Till::with(70));
    assert!(
        pay(&one, &other, 120),
        "called pay with 120 cents from a till with 500, expected true"
    );
    assert!(
        pay(&other, &one, 90),
        "called pay with 90 cents back, expected true"
    );
    assert_eq!(
        content(&one),
        (470, vec![380, 470]),
        "the sum of the first till, and what it noted"
    );
    assert_eq!(
        content(&other),
        (100, vec![190, 100]),
        "the sum of the second till, and what it noted"
    );
}

#[test]
fn pay_refuses_what_is_not_there() {
    let (one, other) = (Till::with(50), Till::with(70));
    assert!(
        !pay(&one, &other, 51),
        "called pay with 51 cents from a till with 50, expected false"
    );
    assert_eq!(
        (content(&one), content(&other)),
        ((50, vec![]), (70, vec![])),
        "sum and notes of both tills afterwards"
    );
    assert!(
        pay(&one, &other, 50),
        "called pay with 50 cents from a till with 50, expected true"
    );
    assert_eq!(
        content(&one),
        (0, vec![0]),
        "sum and notes of the till that is empty now"
    );
}

#[test]
fn pay_from_a_till_to_itself() {
    let till = Till::with(500);
    assert!(
        pay(&till, &till, 200),
        "called pay with 200 cents from a till with 500 to itself, expected true"
    );
    assert_eq!(
        content(&till),
        (500, vec![500]),
        "sum and notes of the till afterwards"
    );
    assert!(
        !pay(&till, &till, 501),
        "called pay with 501 cents from that till to itself, expected false"
    );
    assert_eq!(
        content(&till),
        (500, vec![500]),
        "sum and notes of the till afterwards"
    );
    let twin = Till::with(500);
    assert!(
        pay(&till, &twin, 100),
        "called pay between two tills with equal sums, expected true"
    );
    assert_eq!(
        content(&twin),
        (600, vec![600]),
        "sum and notes of the receiver"
    );
}

#[test]
fn pay_refuses_while_somebody_looks() {
    let (one, other) = (Till::with(500), Till::with(70));
    let look = one.look();
    assert!(
        !pay(&one, &other, 10),
        "called pay while somebody looks into the payer's till, expected false"
    );
    drop(look);
    let look = other.look();
    assert!(
        !pay(&one, &other, 10),
        "called pay while somebody looks into the receiver's till, expected false"
    );
    drop(look);
    assert_eq!(
        (content(&one), content(&other)),
        ((500, vec![]), (70, vec![])),
        "sum and notes of both tills afterwards"
    );
    assert!(
        pay(&one, &other, 10),
        "called pay when nobody looks any more, expected true"
    );
}
