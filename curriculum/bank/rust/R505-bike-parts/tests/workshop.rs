use exercise::{Book, Clerk, Listener, Store};
use std::cell::RefCell;
use std::rc::Rc;

/// 8 tubes, 2 bells, 3 chains, and 1 saddle.
fn store() -> Store {
    let store = Store::new();
    store.add("tube", 8);
    store.add("bell", 2);
    store.add("chain", 3);
    store.add("saddle", 1);
    store
}

/// Writes down which parts are low.
struct Paper {
    names: RefCell<Vec<String>>,
}

impl Listener for Paper {
    fn low(&self, _store: &Store, name: &str) {
        self.names.borrow_mut().push(name.to_string());
    }
}

/// Orders ten pieces at once, and one box to put them in.
struct Buyer {
    orders: RefCell<Vec<String>>,
}

impl Listener for Buyer {
    fn low(&self, store: &Store, name: &str) {
        self.orders.borrow_mut().push(name.to_string());
        store.add(name, 10);
        store.add("box", 1);
    }
}

/// Looks how many are left.
struct Reader {
    left: RefCell<Vec<u32>>,
}

impl Listener for Reader {
    fn low(&self, store: &Store, name: &str) {
        self.left.borrow_mut().push(store.count(name));
    }
}

#[test]
fn count_tells_how_many_there_are() {
    let store = store();
    store.add("bell", 5);
    assert_eq!(store.count("bell"), 7, "called count(\"bell\") with 2 and 5 bells added");
    assert_eq!(store.count("lamp"), 0, "called count(\"lamp\") without any lamp");
}

#[test]
fn count_is_remembered_in_lookups() {
    let store = store();
    assert_eq!(store.lookups(), 0, "lookups of a new store");
    store.count("bell");
    store.count("lamp");
    store.count("bell");
    assert_eq!(store.lookups(), 3, "lookups after count was called 3 times");
}

#[test]
fn count_is_remembered_by_each_store_for_itself() {
    let (left, right) = (store(), store());
    left.count("bell");
    left.count("bell");
    right.count("bell");
    assert_eq!(left.lookups(), 2, "lookups of a store that was asked twice");
    assert_eq!(right.lookups(), 1, "lookups of a store that was asked once");
}

#[test]
fn take_hands_out_what_is_wanted() {
    let store = store();
    assert_eq!(store.take("tube", 3), 3, "called take(\"tube\", 3) on 8 tubes");
    assert_eq!(store.count("tube"), 5, "tubes left after take(\"tube\", 3) on 8");
    assert_eq!(store.count("bell"), 2, "bells left after take(\"tube\", 3)");
}

#[test]
fn take_hands_out_no_more_than_there_are() {
    let store = store();
    assert_eq!(store.take("bell", 5), 2, "called take(\"bell\", 5) on 2 bells");
    assert_eq!(store.count("bell"), 0, "bells left after take(\"bell\", 5) on 2");
    assert_eq!(store.take("bell", 1), 0, "called take(\"bell\", 1) on no bells");
}

#[test]
fn take_of_an_unknown_part_is_nothing() {
    assert_eq!(store().take("lamp", 4), 0, "called take(\"lamp\", 4) without any lamp");
}

#[test]
fn report_low_names_the_low_parts_in_order() {
    let paper = Paper {
        names: RefCell::new(Vec::new()),
    };
    store().report_low(&paper);
    assert_eq!(
        *paper.names.borrow(),
        ["bell", "saddle"],
        "called report_low on 8 tubes, 2 bells, 3 chains, 1 saddle"
    );
}

#[test]
fn report_low_lets_the_listener_add_parts() {
    let store = store();
    let buyer = Buyer {
        orders: RefCell::new(Vec::new()),
    };
    store.report_low(&buyer);
    assert_eq!(store.count("bell"), 12, "bells after a listener added 10 to 2");
    assert_eq!(store.count("saddle"), 11, "saddles after a listener added 10 to 1");
    assert_eq!(store.count("box"), 2, "boxes after a listener added 1 for each of 2 parts");
}

#[test]
fn report_low_names_only_what_was_low_at_its_start() {
    let store = store();
    let buyer = Buyer {
        orders: RefCell::new(Vec::new()),
    };
    store.report_low(&buyer);
    assert_eq!(
        *buyer.orders.borrow(),
        ["bell", "saddle"],
        "parts that the listener heard of; it adds a few boxes meanwhile"
    );
}

#[test]
fn report_low_lets_the_listener_read() {
    let reader = Reader {
        left: RefCell::new(Vec::new()),
    };
    store().report_low(&reader);
    assert_eq!(
        *reader.left.borrow(),
        [2, 1],
        "counts that the listener read while report_low runs"
    );
}

#[test]
fn new_clerks_write_into_the_same_book() {
    let book: Book = Rc::new(RefCell::new(Vec::new()));
    let (kim, lea) = (Clerk::new("Kim", &book), Clerk::new("Lea", &book));
    kim.note("1 bell");
    lea.note("2 tubes");
    kim.note("1 chain");
    assert_eq!(
        *book.borrow(),
        ["Kim: 1 bell", "Lea: 2 tubes", "Kim: 1 chain"],
        "the lines of the book after notes of Kim, Lea, Kim"
    );
}

#[test]
fn new_clerks_may_use_another_book() {
    let monday: Book = Rc::new(RefCell::new(Vec::new()));
    let tuesday: Book = Rc::new(RefCell::new(vec![String::from("open at 9")]));
    let (kim, lea) = (Clerk::new("Kim", &monday), Clerk::new("Lea", &tuesday));
    lea.note("1 pump");
    kim.note("1 bell");
    assert_eq!(*monday.borrow(), ["Kim: 1 bell"], "the lines of Kim's book");
    assert_eq!(
        *tuesday.borrow(),
        ["open at 9", "Lea: 1 pump"],
        "the lines of Lea's book, which had one line before"
    );
}
