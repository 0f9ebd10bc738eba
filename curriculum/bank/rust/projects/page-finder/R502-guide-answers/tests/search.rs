use exercise::index::Index;
use exercise::query::{parse_query, Query};
use exercise::search::{first_hits, search};
use exercise::term::searches;
use std::cell::Cell;

const BOOK: [(u32, &str); 5] = [
    (1, "The old harbour. A swan."),
    (2, "Hotel Swan, at the harbour"),
    (4, "Swans and fog"),
    (7, "Fog in the harbour; a black swan"),
    (9, "Fog"),
];

fn index() -> Index {
    let mut index = Index::default();
    for (page, text) in BOOK {
        index.add(page, text);
    }
    index
}

fn asked(question: &str) -> Vec<u32> {
    let query = parse_query(question).expect("each question of the test is one");
    search(&index(), &query)
}

#[test]
fn search_for_one_word() {
    assert_eq!(asked("swan"), [1, 2, 7], "asked for: swan");
    assert_eq!(asked("FOG"), [4, 7, 9], "asked for: FOG");
}

#[test]
fn search_for_several_words_means_all_of_them() {
    assert_eq!(asked("fog harbour"), [7], "asked for: fog harbour");
    assert_eq!(asked("the harbour swan"), [1, 2, 7], "asked for: the harbour swan");
    assert_eq!(asked("swan swan"), [1, 2, 7], "asked for: swan swan");
}

#[test]
fn search_leaves_out_pages_with_unwanted_words() {
    assert_eq!(asked("swan -hotel"), [1, 7], "asked for: swan -hotel");
    assert_eq!(asked("harbour -hotel -fog"), [1], "asked for: harbour -hotel -fog");
    assert_eq!(asked("fog -museum"), [4, 7, 9], "asked for: fog -museum");
}

#[test]
fn search_without_a_hit_is_empty() {
    assert_eq!(asked("museum"), [0u32; 0], "asked for: museum");
    assert_eq!(asked("hotel fog"), [0u32; 0], "asked for: hotel fog");
    assert_eq!(asked("fog -fog"), [0u32; 0], "asked for: fog -fog");
}

#[test]
fn search_with_nothing_wanted_finds_nothing() {
    let query = Query {
        wanted: Vec::new(),
        unwanted: vec![String::from("fog")],
    };
    assert_eq!(search(&index(), &query), [0u32; 0], "called search with nothing wanted");
}

#[test]
fn search_stops_at_the_word_that_decides() {
    let index = index();
    let query = parse_query("swan museum a the old at in and black").expect("a question");
    searches();
    assert_eq!(search(&index, &query), [0u32; 0], "asked for swan, museum and seven more words");
    let made = searches();
    assert!(
        made <= 12,
        "asked for swan, museum and seven more words: museum decides about each of the 3 pages, and there were {made} searches"
    );
}

#[test]
fn first_hits_are_the_first_in_order() {
    assert_eq!(first_hits(BOOK.into_iter(), "fog", 2), [4, 7], "called first_hits(book, fog, 2)");
    let backwards = BOOK.into_iter().rev();
    assert_eq!(first_hits(backwards, "harbour", 2), [7, 2], "called first_hits(book backwards, harbour, 2)");
}

#[test]
fn first_hits_are_fewer_if_there_are_no_more() {
    assert_eq!(first_hits(BOOK.into_iter(), "swan", 10), [1, 2, 7], "called first_hits(book, swan, 10)");
    assert_eq!(first_hits(BOOK.into_iter(), "museum", 3), [0u32; 0], "called first_hits(book, museum, 3)");
}

#[test]
fn first_hits_look_for_whole_words() {
    assert_eq!(first_hits(BOOK.into_iter(), "swans", 9), [4], "called first_hits(book, swans, 9)");
    assert_eq!(first_hits(BOOK.into_iter(), "wan", 9), [0u32; 0], "called first_hits(book, wan, 9)");
    let joined = [(3, "swan/fog"), (5, "Zürich–Fog"), (6, "foggy")];
    assert_eq!(
        first_hits(joined.into_iter(), "fog", 9),
        [3, 5],
        "called first_hits with the pages 3: swan/fog, 5: Zürich–Fog, 6: foggy, and fog"
    );
}

#[test]
fn first_hits_read_no_page_too_many() {
    let read = Cell::new(0);
    let pages = BOOK.into_iter().inspect(|_| read.set(read.get() + 1));
    assert_eq!(first_hits(pages, "swan", 2), [1, 2], "called first_hits(book, swan, 2)");
    assert_eq!(read.get(), 2, "called first_hits(book, swan, 2): pages that were read");
}

#[test]
fn first_hits_of_none_read_nothing() {
    let read = Cell::new(0);
    let pages = BOOK.into_iter().inspect(|_| read.set(read.get() + 1));
    assert_eq!(first_hits(pages, "swan", 0), [0u32; 0], "called first_hits(book, swan, 0)");
    assert_eq!(read.get(), 0, "called first_hits(book, swan, 0): pages that were read");
}
