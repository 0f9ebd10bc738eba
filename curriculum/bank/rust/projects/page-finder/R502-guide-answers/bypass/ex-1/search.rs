// Answers the questions of visitors.

use crate::index::Index;
use crate::query::Query;
use crate::words::words;

pub fn search(index: &Index, query: &Query) -> Vec<u32> {
    let Some((first, others)) = query.wanted.split_first() else {
        return Vec::new();
    };
    let is_on = |word: &String, page: &u32| index.pages(word).binary_search(page).is_ok();
    let mut found = Vec::new();
    for page in index.pages(first) {
        let mut hit = true;
        for word in others {
            hit &= is_on(word, page);
        }
        for word in &query.unwanted {
            hit &= !is_on(word, page);
        }
        if hit {
            found.push(*page);
        }
    }
    found
}

pub fn first_hits<'a>(
    pages: impl Iterator<Item = (u32, &'a str)>,
    word: &str,
    most: usize,
) -> Vec<u32> {
    pages
        .filter(|(_, text)| words(text).iter().any(|found| found == word))
        .map(|(page, _)| page)
        .take(most)
        .collect()
}
