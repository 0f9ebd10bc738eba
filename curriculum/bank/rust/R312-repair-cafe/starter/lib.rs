// The hours of the helpers in a repair cafe, read from a text and written as a table.

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: parse reads a number from text, and it may fail.
// Lesson: "From text to number".
// Test: minutes_of_a_time.
// Start: which two parts does a time have, and what stands between them?
pub fn minutes(time: &str) -> Option<u32> {
    let _ = time;
    todo!()
}

// ex-2: a text is made of chars, and a char may take several bytes.
// Lesson: "Chars and columns".
// Test: initials_take_one_letter_of_each_word.
// Start: how do you come from the name to its words, and from a word to its first char?
pub fn initials(name: &str) -> String {
    let _ = name;
    todo!()
}

// ex-3: a width in a format pattern fills up with spaces or zeros.
// Lesson: "Chars and columns".
// Test: row_has_two_columns.
// Start: how many hours and how many minutes are 210 minutes?
pub fn row(name: &str, minutes: u32) -> String {
    let _ = (name, minutes);
    todo!()
}

// ex-4: read line by line, and say in which line the trouble is.
// Lesson: "Lines, and where they are wrong".
// Test: sheet_reads_names_and_minutes.
// Start: write down what happens to one line: skip it, keep it, or give up.
pub fn sheet(text: &str) -> Result<Vec<(String, u32)>, String> {
    let _ = text;
    todo!()
}
