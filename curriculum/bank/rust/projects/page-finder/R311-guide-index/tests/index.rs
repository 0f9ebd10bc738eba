use exercise::index::Index;
use exercise::term::searches;
use exercise::words::parse_page;

fn index(lines: &[&str]) -> Index {
    let mut index = Index::default();
    for line in lines {
        let (page, text) = parse_page(line).expect("each line of the test is a page");
        index.add(page, text);
    }
    index
}

#[test]
fn added_word_is_found_on_its_page() {
    let index = index(&["3: The harbour", "5: Ropes"]);
    assert_eq!(index.pages("harbour"), [3], "added 3: The harbour, asked for harbour");
    assert_eq!(index.pages("ropes"), [5], "added 5: Ropes, asked for ropes");
}

#[test]
fn added_pages_are_in_ascending_order() {
    let index = index(&["9: fog", "2: fog", "30: fog", "5: fog"]);
    assert_eq!(index.pages("fog"), [2, 5, 9, 30], "added fog on the pages 9, 2, 30, 5");
}

#[test]
fn added_page_stands_there_once() {
    let index = index(&["4: fog and fog", "2: fog", "4: more fog"]);
    assert_eq!(index.pages("fog"), [2, 4], "added fog to page 4 three times, to page 2 once");
    let again = self::index(&["2: fog", "4: fog", "2: fog once more"]);
    assert_eq!(again.pages("fog"), [2, 4], "added fog to the pages 2, 4, 2");
}

#[test]
fn added_words_are_those_of_the_text() {
    let index = index(&["8: Zürich, by tram 7b!"]);
    for word in ["zürich", "by", "tram", "7b"] {
        assert_eq!(index.pages(word), [8], "added 8: Zürich, by tram 7b!, asked for {word}");
    }
    assert_eq!(index.pages("tra"), [0u32; 0], "added tram, asked for tra");
}

#[test]
fn add_searches_once_for_each_word() {
    let mut index = Index::default();
    searches();
    index.add(3, "fog fog swan");
    index.add(4, "swan fog");
    let made = searches();
    assert!(
        made <= 5,
        "added 5 words: 5 searches are enough, there were {made}"
    );
}

#[test]
fn pages_of_an_unknown_word_are_empty() {
    let index = index(&["3: The harbour"]);
    assert_eq!(index.pages("museum"), [0u32; 0], "asked for museum, which is nowhere");
    assert_eq!(Index::default().pages("the"), [0u32; 0], "asked an empty index");
}

#[test]
fn pages_make_no_difference_between_capitals() {
    let index = index(&["3: HMS Swan", "6: a swan", "7: Éclair"]);
    assert_eq!(index.pages("SWAN"), [3, 6], "asked for SWAN");
    assert_eq!(index.pages("Hms"), [3], "asked for Hms");
    assert_eq!(index.pages("ÉCLAIR"), [7], "asked for ÉCLAIR");
}

#[test]
fn pages_are_lent_each_time_alike() {
    let index = index(&["1: fog", "2: fog"]);
    let (one, other) = (index.pages("fog"), index.pages("fog"));
    assert_eq!(one, [1, 2], "asked for fog");
    assert!(std::ptr::eq(one, other), "asked for fog twice: the same list is lent, no copy");
}

#[test]
fn pages_search_once() {
    let index = index(&["1: fog", "2: swan"]);
    searches();
    assert_eq!(index.pages("Fog"), [1], "asked for Fog");
    assert_eq!(searches(), 1, "asked for Fog: how often the map searched");
    assert_eq!(index.pages("hotel"), [0u32; 0], "asked for hotel");
    assert_eq!(searches(), 1, "asked for hotel: how often the map searched");
}
