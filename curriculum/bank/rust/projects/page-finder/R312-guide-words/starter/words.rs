// Takes the text of a guide book apart: into words, and into numbered pages.

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: a text is made of chars, and a char knows what it is.
// Lesson: "Chars know what they are".
// Test: words_of_a_sentence.
// Start: at which chars does the text have to be cut?
pub fn words(text: &str) -> Vec<String> {
    let _ = text;
    todo!()
}

// ex-2: parse says by its Result whether a text is a number of the type.
// Lesson: "A number, or none".
// Test: page_with_a_text.
// Start: cut at the first colon. What if there is none?
pub fn parse_page(line: &str) -> Option<(u32, &str)> {
    let _ = line;
    todo!()
}
