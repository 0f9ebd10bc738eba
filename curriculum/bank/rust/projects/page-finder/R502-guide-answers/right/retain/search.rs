// Answers the questions of visitors.

use crate::index::Index;
use crate::query::Query;
use crate::words::words;

pub fn search(index: &Index, query: &Query) -> Vec<u32> {
    let mut pages = match query.wanted.first() {
        Some(word) => index.pages(word).to_vec(),
        None => Vec::new(),
    };
    pages.retain(|page| {
        query.wanted.iter().all(|word| index.pages(word).contains(page))
            && query.unwanted.iter().all(|word| !index.pages(word).contains(page))
    });
    pages
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
