// Names and addresses on a post round. Nothing is copied.
#![allow(unused_variables)] // while there are stubs; take it out at the end

// ex-1: with one borrowed input the compiler knows what the output borrows from.
// Lesson: "One input, no lifetime to write".
// Test: street_is_before_the_comma.
// Start: from where can the result come?
/// What stands before the first comma.
pub fn street(address: &str) -> &'static str {
    "?"
}

// ex-2: with several inputs, a lifetime says from which one the output borrows.
// Lesson: "Which input is it?".
// Test: without_title_lets_the_title_go.
// Start: which of the two is the result a part of?
/// The name without the title in front.
pub fn without_title(name: &str, title: &str) -> &'static str {
    "?"
}

// ex-3: in a list of borrowed texts there are two borrows.
// Lesson: "A borrow in a borrow".
// Test: first_with_lets_the_list_go.
// Start: which ampersand belongs to the texts?
/// The first name that begins with this text.
pub fn first_with(names: &[&str], start: &str) -> &'static str {
    "?"
}

// ex-4: two lifetimes are two separate promises.
// Lesson: "Two results, two lifetimes".
// Test: family_names_lets_the_receiver_go.
// Start: which result belongs to which input?
/// The last words of both names.
pub fn family_names(sender: &str, receiver: &str) -> (&'static str, &'static str) {
    ("?", "?")
}
