//! The badge printer. You need not change this file.

use std::cell::RefCell;

thread_local! {
    static SHEETS: RefCell<Vec<(String, usize)>> = RefCell::new(Vec::new());
}

/// Prints a text. It only looks at the text and does not keep it.
pub fn print(text: &str) {
    let place = text.as_ptr() as usize;
    SHEETS.with_borrow_mut(|sheets| sheets.push((text.to_string(), place)));
}

/// For the tests: all texts that were printed, with ` | ` between them.
pub fn printed() -> String {
    SHEETS.with_borrow(|sheets| {
        let texts: Vec<&str> = sheets.iter().map(|sheet| sheet.0.as_str()).collect();
        texts.join(" | ")
    })
}

/// For the tests: did the last print look at the letters of this very text, and not at a copy?
pub fn looked_at(text: &str) -> bool {
    SHEETS.with_borrow(|sheets| {
        sheets
            .last()
            .is_some_and(|sheet| sheet.1 == text.as_ptr() as usize)
    })
}

/// For the tests: forgets what was printed.
pub fn clear() {
    SHEETS.with_borrow_mut(|sheets| sheets.clear());
}
