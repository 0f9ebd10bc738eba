// Texts for the receipts of a ferry kiosk. Four reports came in.

// ex-1: a String is UTF-8: its indexes count bytes.
// Lesson: "Bytes and letters".
// Test: short_counts_letters_of_several_bytes.
// Start: what does the number in the square brackets count?
/// At most so many letters of a name, from the front.
pub fn short(name: &str, most: usize) -> String {
    name[..most].to_string()
}

// ex-2: split cuts at every separator, also between two of them.
// Lesson: "Between two separators".
// Test: count_words_with_spaces_in_a_row.
// Start: what does split hand out for two spaces in a row?
/// The number of words in a note.
pub fn count_words(note: &str) -> usize {
    note.split(' ').count()
}

// ex-3: parse says why it failed.
// Lesson: "What parse has to say".
// Test: total_reports_what_is_no_number.
// Start: what becomes of the error?
/// The sum of the numbers, one a line.
pub fn total(text: &str) -> Result<i64, String> {
    let mut sum = 0;
    for line in text.lines() {
        let number: i64 = line.trim().parse().unwrap_or(0);
        sum += number;
    }
    Ok(sum)
}

// ex-4: 02 fills with zeros and > moves to the right.
// Lesson: "Columns and zeros".
// Test: money_has_two_digits_of_cents.
// Start: what are 305 / 100 and 305 % 100? And for -5?
/// An amount of cents, in a column that is 8 wide.
pub fn money(cents: i64) -> String {
    format!("{:>8}", format!("{}.{}", cents / 100, cents % 100))
}
