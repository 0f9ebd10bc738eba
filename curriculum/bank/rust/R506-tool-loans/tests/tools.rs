use exercise::{paint_wall, Journal, Loan, Wall};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// An item that cannot be cloned.
#[derive(Debug, PartialEq)]
struct Saw {
    teeth: u32,
}

impl Saw {
    fn wear(&mut self) {
        self.teeth -= 1;
    }
}

/// A wall for the tests. It writes what happens into the journal.
struct House {
    journal: Journal,
    windy: bool,
    panics_at: &'static str,
}

impl House {
    fn new(journal: &Journal) -> House {
        House {
            journal: journal.clone(),
            windy: false,
            panics_at: "",
        }
    }

    fn step(&self, name: &str, size: u32) {
        self.journal.write(&format!("{name} {size}"));
        assert!(name != self.panics_at, "planned by the test");
    }
}

impl Wall for House {
    fn top(&mut self, steps: u32) -> bool {
        self.step("top", steps);
        !self.windy
    }
    fn rest(&mut self, centimetres: u32) {
        self.step("rest", centimetres);
    }
}

#[test]
fn drop_writes_back_at_the_end_of_the_scope() {
    let journal = Journal::default();
    {
        let _saw = Loan::new("saw", Saw { teeth: 90 }, &journal);
        journal.write("sawing");
    }
    assert_eq!(
        journal.lines(),
        ["saw out", "sawing", "saw back"],
        "the journal after a block with a loan in it"
    );
}

#[test]
fn drop_writes_back_for_each_loan_in_reverse_order() {
    let journal = Journal::default();
    {
        let _first = Loan::new("drill", 1, &journal);
        let _second = Loan::new("hammer", 'h', &journal);
    }
    assert_eq!(
        journal.lines(),
        ["drill out", "hammer out", "hammer back", "drill back"],
        "the journal after a block with two loans"
    );
}

#[test]
fn drop_writes_back_when_the_borrower_panics() {
    let journal = Journal::default();
    let end = catch_unwind(AssertUnwindSafe(|| {
        let _saw = Loan::new("saw", Saw { teeth: 90 }, &journal);
        panic!("planned by the test");
    }));
    assert!(end.is_err());
    assert_eq!(
        journal.lines(),
        ["saw out", "saw back"],
        "the journal after a borrower panicked"
    );
}

#[test]
fn deref_reaches_the_methods_of_the_item() {
    let journal = Journal::default();
    let rope = Loan::new("rope", String::from("hemp"), &journal);
    assert_eq!(rope.len(), 4, "called len on a Loan of the String \"hemp\"");
    let nails = Loan::new("nails", vec![5, 7], &journal);
    assert_eq!(nails.first(), Some(&5), "called first on a Loan of a Vec");
}

#[test]
fn deref_lets_a_loan_be_passed_as_its_item() {
    fn shout(text: &str) -> String {
        text.to_uppercase()
    }
    let journal = Journal::default();
    let rope = Loan::new("rope", String::from("hemp"), &journal);
    assert_eq!(shout(&rope), "HEMP", "called shout(&loan) with a Loan of a String");
}

#[test]
fn deref_mut_lets_the_item_change() {
    let journal = Journal::default();
    let mut saw = Loan::new("saw", Saw { teeth: 90 }, &journal);
    saw.wear();
    saw.teeth -= 9;
    assert_eq!(*saw, Saw { teeth: 80 }, "the saw after it lost 1 and then 9 teeth");
}

#[test]
fn keep_hands_out_the_item() {
    let journal = Journal::default();
    let loan = Loan::new("saw", Saw { teeth: 90 }, &journal);
    assert_eq!(loan.keep(), Saw { teeth: 90 }, "called keep on the loan of a saw");
}

#[test]
fn keep_writes_kept_and_not_back() {
    let journal = Journal::default();
    Loan::new("saw", Saw { teeth: 90 }, &journal).keep();
    assert_eq!(journal.lines(), ["saw out", "saw kept"], "the journal after keep");
}

#[test]
fn keep_lets_go_of_the_journal() {
    let journal = Journal::default();
    let loan = Loan::new("saw", Saw { teeth: 90 }, &journal);
    assert_eq!(journal.handles(), 2, "handles to the journal while a loan exists");
    loan.keep();
    assert_eq!(
        journal.handles(),
        1,
        "handles to the journal after keep: the rest of the loan must be dropped, not leaked"
    );
}

#[test]
fn paint_wall_gives_the_ladder_back_before_the_rest() {
    let journal = Journal::default();
    let done = paint_wall(&journal, &mut House::new(&journal));
    assert_eq!(
        journal.lines(),
        ["ladder out", "brush out", "top 12", "ladder back", "rest 8", "brush back"],
        "the journal after paint_wall"
    );
    assert!(done, "called paint_wall on a calm day");
}

#[test]
fn paint_wall_gives_all_back_when_it_is_windy() {
    let journal = Journal::default();
    let mut house = House::new(&journal);
    house.windy = true;
    let done = paint_wall(&journal, &mut house);
    assert_eq!(
        journal.lines(),
        ["ladder out", "brush out", "top 12", "brush back", "ladder back"],
        "the journal after paint_wall, where top gave false"
    );
    assert!(!done, "called paint_wall on a windy day");
}

#[test]
fn paint_wall_gives_all_back_when_the_top_panics() {
    let journal = Journal::default();
    let mut house = House::new(&journal);
    house.panics_at = "top";
    let end = catch_unwind(AssertUnwindSafe(|| paint_wall(&journal, &mut house)));
    assert!(end.is_err(), "the panic in top must go on to the caller");
    assert_eq!(
        journal.lines(),
        ["ladder out", "brush out", "top 12", "brush back", "ladder back"],
        "the journal after a panic in top"
    );
}

#[test]
fn paint_wall_gives_the_brush_back_when_the_rest_panics() {
    let journal = Journal::default();
    let mut house = House::new(&journal);
    house.panics_at = "rest";
    let end = catch_unwind(AssertUnwindSafe(|| paint_wall(&journal, &mut house)));
    assert!(end.is_err(), "the panic in rest must go on to the caller");
    assert_eq!(
        journal.lines(),
        ["ladder out", "brush out", "top 12", "ladder back", "rest 8", "brush back"],
        "the journal after a panic in rest"
    );
}
