// Answers the questions of visitors.

use crate::index::Index;
use crate::query::Query;
use crate::words::words;

pub fn search(index: &Index, query: &Query) -> Vec<u32> {
    let Some((first, others)) = query.wanted.split_first() else {
        return Vec::new();
    };
    let is_on = |word: &String, page: &u32| index.pages(word).binary_search(page).is_ok();
    index
        .pages(first)
        .iter()
        .filter(|page| others.iter().all(|word| is_on(word, page)))
        .filter(|page| !query.unwanted.iter().any(|word| is_on(word, page)))
        .copied()
        .collect()
}

pub fn first_hits<'a>(
    pages: impl Iterator<Item = (u32, &'a str)>,
    word: &str,
    most: usize,
) -> Vec<u32> {
    pages
        .filter_map(|(page, text)| {
            let wanted = word.to_string();
            words(text).contains(&wanted).then_some(page)
        })
        .take(most)
        .collect()
}
