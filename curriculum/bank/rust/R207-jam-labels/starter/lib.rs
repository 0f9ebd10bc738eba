// Labels for jars of jam.

/// What stands behind the fruit on a label.
pub const KIND: &str = " jam";

// ex-1: a &str looks at text, and a part of it is a &str again.
// Lesson: "Looking at text".
// Test: clean_drops_spaces_at_both_ends.
// Start: which method leaves the spaces at the ends out?
pub fn clean(typed: &str) -> &str {
    "?"
}

// ex-2: to make new text, build a String of your own.
// Lesson: "Owning text".
// Test: label_adds_the_kind.
// Start: turn the clean fruit into a String that may grow.
pub fn label(fruit: &str) -> String {
    String::from("?")
}

// ex-3: a String that is lent with &mut grows in place.
// Lesson: "Growing text in place".
// Test: stamp_adds_the_year.
// Start: make the text with the year first.
pub fn stamp(label: &mut String, year: u32) {
    label.push_str("?");
}

// ex-4: where a &str is wanted, a lent String fits.
// Lesson: "A String where a &str is wanted".
// Test: card_names_fruit_and_giver.
// Start: clean needs to look at the giver. What do you write?
pub fn card(giver: String, fruit: &str) -> String {
    giver
}
