// Knows on which pages each word stands.

use crate::term::Term;
use crate::words::words;
use std::collections::HashMap;

#[derive(Debug, Default)]
pub struct Index {
    pages: HashMap<Term, Vec<u32>>,
}

impl Index {
    pub fn add(&mut self, page: u32, text: &str) {
        for word in words(text) {
            let pages = self.pages.entry(Term::new(&word)).or_default();
            if let Err(place) = pages.binary_search(&page) {
                pages.insert(place, page);
            }
        }
    }

    pub fn pages(&self, word: &str) -> &[u32] {
        match self.pages.get(&Term::new(&word.to_lowercase())) {
            Some(pages) => pages,
            None => &[],
        }
    }
}
