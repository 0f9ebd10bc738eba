use exercise::error::ImportError;
use exercise::parts::{Item, Store, StoreError};
use exercise::{chain, import, read_item, retry};
use std::error::Error;
use std::fmt;
use std::ptr;

fn store(room: usize) -> Store {
    Store {
        room,
        ..Store::default()
    }
}

fn names(store: &Store) -> Vec<String> {
    let mut names = Vec::new();
    for item in &store.items {
        names.push(item.name.clone());
    }
    names
}

/// An error of the tests: a depth, and so many errors behind it.
#[derive(Debug)]
struct Deep {
    depth: u32,
    behind: Option<Box<Deep>>,
}

impl Deep {
    fn of(depth: u32) -> Deep {
        let behind = (depth > 1).then(|| Box::new(Deep::of(depth - 1)));
        Deep { depth, behind }
    }
}

impl fmt::Display for Deep {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "level {}", self.depth)
    }
}

impl Error for Deep {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.behind
            .as_ref()
            .map(|inner| &**inner as &(dyn Error + 'static))
    }
}

#[test]
fn source_of_a_bad_price_is_the_parse_error() {
    let error = read_item(4, "pump;much").expect_err("a price that is no number");
    let ImportError::Price { source, .. } = &error else {
        panic!("called read_item(4, \"pump;much\"), got {error:?}")
    };
    let got = error.source().and_then(|inner| inner.downcast_ref());
    assert_eq!(
        got,
        Some(source),
        "called source() on the error of \"pump;much\""
    );
    assert!(
        got.is_some_and(|got| ptr::eq(got, source)),
        "source() hands out a copy; expected the very error that is inside"
    );
}

#[test]
fn source_of_a_store_failure_is_the_store_error() {
    let error = ImportError::Store(StoreError::Full { room: 3 });
    let got = error.source().and_then(|inner| inner.downcast_ref());
    assert_eq!(
        got,
        Some(&StoreError::Full { room: 3 }),
        "called source() on Store(Full {{ room: 3 }})"
    );
}

#[test]
fn source_of_missing_fields_is_none() {
    let error = ImportError::NoPrice { line: 1 };
    assert!(
        error.source().is_none(),
        "called source() on NoPrice, expected None"
    );
}

#[test]
fn chain_of_a_single_error_is_its_text() {
    assert_eq!(
        chain(&ImportError::NoPrice { line: 7 }),
        "line 7 has no price",
        "called chain on NoPrice {{ line: 7 }}"
    );
}

#[test]
fn chain_of_two_errors_has_both() {
    assert_eq!(
        chain(&ImportError::Store(StoreError::Busy)),
        "an item was not stored: the store is busy",
        "called chain on Store(Busy)"
    );
}

#[test]
fn chain_follows_any_number_of_errors() {
    assert_eq!(
        chain(&Deep::of(4)),
        "level 4: level 3: level 2: level 1",
        "called chain on an error of the tests with three errors behind it"
    );
    assert_eq!(
        chain(&Deep::of(1)),
        "level 1",
        "called chain on an error with none behind it"
    );
}

#[test]
fn from_a_store_error_keeps_it_whole() {
    assert_eq!(
        ImportError::from(StoreError::Full { room: 12 }),
        ImportError::Store(StoreError::Full { room: 12 }),
        "called ImportError::from(Full {{ room: 12 }})"
    );
    assert_eq!(
        ImportError::from(StoreError::Busy),
        ImportError::Store(StoreError::Busy),
        "called ImportError::from(Busy)"
    );
}

#[test]
fn import_stores_all_items_in_order() {
    let mut store = store(5);
    assert_eq!(
        import("pump;1999\nhose;450", &mut store),
        Ok(2),
        "called import(\"pump;1999\\nhose;450\") with room for 5"
    );
    let item = |name: &str, cents| Item {
        name: String::from(name),
        cents,
    };
    assert_eq!(
        store.items,
        [item("pump", 1999), item("hose", 450)],
        "the items in the store"
    );
}

#[test]
fn import_stops_at_the_first_bad_line() {
    let mut shop = store(5);
    assert_eq!(
        import("pump;1999\nhose\nvalve;x", &mut shop),
        Err(ImportError::NoPrice { line: 2 }),
        "called import(\"pump;1999\\nhose\\nvalve;x\")"
    );
    assert_eq!(
        names(&shop),
        ["pump"],
        "the items in the store after the import has failed"
    );
    let got = import("a;1\nb;2\nc;3 \nd;4", &mut shop).map_err(|error| error.to_string());
    assert_eq!(
        got,
        Err(String::from("line 3 has a bad price, 3 ")),
        "called import(\"a;1\\nb;2\\nc;3 \\nd;4\"): the text of the error"
    );
    assert_eq!(
        names(&shop),
        ["pump", "a", "b"],
        "the items after the second import has failed"
    );
}

#[test]
fn import_stops_when_the_store_fails() {
    let mut shop = store(1);
    assert_eq!(
        import("pump;1\nhose;2\nvalve;3", &mut shop),
        Err(ImportError::Store(StoreError::Full { room: 1 })),
        "called import on three lines, with room for one item"
    );
    assert_eq!(names(&shop), ["pump"], "the items in the store");
    shop.busy = true;
    assert_eq!(
        import("bolt;1", &mut shop),
        Err(ImportError::Store(StoreError::Busy)),
        "called import on one line, with a busy store"
    );
}

#[test]
fn import_of_an_empty_text_is_zero() {
    assert_eq!(import("", &mut store(0)), Ok(0), "called import(\"\")");
}

#[test]
fn retry_when_the_store_was_busy() {
    assert!(
        retry(&ImportError::Store(StoreError::Busy)),
        "called retry(Store(Busy)), expected true"
    );
}

#[test]
fn retry_not_for_a_full_store() {
    assert!(
        !retry(&ImportError::Store(StoreError::Full { room: 2 })),
        "called retry(Store(Full)), expected false"
    );
    assert!(
        !retry(&ImportError::NoPrice { line: 3 }),
        "called retry(NoPrice), expected false"
    );
}

#[test]
fn retry_not_because_of_a_word() {
    let error = read_item(1, "a part;busy bee").expect_err("a price that is no number");
    assert!(
        !retry(&error),
        "called retry on the error of \"a part;busy bee\", expected false"
    );
    let error = read_item(1, "a part;the store is busy").expect_err("a price that is no number");
    assert!(
        !retry(&error),
        "called retry on the error of \"a part;the store is busy\", expected false"
    );
}
