// Fossils in a museum. A fossil is its name and its age in millions of years.

// ex-1: a reference leads to a value, and the star goes there.
// Lesson: "A way to a value".
// Test: mean_age_of_two_fossils.
// Start: how do you reach the two numbers?
pub fn mean_age(first: &u32, second: &u32) -> u32 {
    999
}

// ex-2: a value may be lent to several readers at once.
// Lesson: "Reading what was lent".
// Test: same_age_looks_at_the_age_only.
// Start: which part of each fossil holds the age?
pub fn same_age(left: &(String, u32), right: &(String, u32)) -> bool {
    false
}

// ex-3: you may read lent parts, but take none away.
// Lesson: "Reading what was lent".
// Test: card_shows_name_and_age.
// Start: write a pattern with two holes.
pub fn card(fossil: &(String, u32)) -> String {
    format!("?")
}

// ex-4: after lending, the owner still owns the value and may give it away.
// Lesson: "Lend first, give away last".
// Test: swap_hands_back_the_fossil_that_goes.
// Start: lend both fossils to card.
pub fn swap(shown: (String, u32), next: (String, u32)) -> (String, (String, u32)) {
    (format!("?"), next)
}
