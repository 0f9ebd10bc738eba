// Texts for the voice of a small harbour.
// A line that starts with two slashes is a comment: people read it, the compiler skips it.

// ex-1: every character between the quotes ends up in the text.
// Lesson: "Text between quotes".
// Test: greeting_is_the_exact_sentence.
// Start: replace the dots between the quotes.
pub fn greeting() -> String {
    format!("...")
}

// ex-2: a name in curly braces is replaced by its value.
// Lesson: "Holes in the text".
// Tests: pier_call_names_pier_and_town and two more.
// Start: type the fixed words first, then put in the two names.
pub fn pier_call(pier: u32, town: &str) -> String {
    format!("...")
}

// ex-3: backslash n is one character, a line break.
// Lesson: "A line break in the text".
// Tests: delay_notice_has_two_lines and two more.
// Start: make the first line right, then add the second one.
pub fn delay_notice(town: &str, minutes: u32) -> String {
    format!("...")
}
