// Texts for the receipts of a ferry kiosk.

/// At most so many letters of a name, from the front.
pub fn short(name: &str, most: usize) -> String {
    match name.char_indices().nth(most) {
        Some((place, _)) => name[..place].to_string(),
        None => name.to_string(),
    }
}

/// The number of words in a note.
pub fn count_words(note: &str) -> usize {
    let mut words = 0;
    let mut inside = false;
    for letter in note.chars() {
        if letter.is_whitespace() {
            inside = false;
        } else if !inside {
            inside = true;
            words += 1;
        }
    }
    words
}

/// The sum of the numbers, one a line.
pub fn total(text: &str) -> Result<i64, String> {
    let mut sum = 0;
    for line in text.lines() {
        let entry = line.trim();
        if entry.is_empty() {
            continue;
        }
        let number: Result<i64, _> = entry.parse();
        if let Err(reason) = number {
            return Err(entry.to_string() + ": " + &reason.to_string());
        }
        if let Ok(number) = number {
            sum += number;
        }
    }
    Ok(sum)
}

/// An amount of cents, in a column that is 8 wide.
pub fn money(cents: i64) -> String {
    let digits = format!("{:03}", cents.unsigned_abs());
    let (euros, rest) = digits.split_at(digits.len() - 2);
    let minus = if cents < 0 { "-" } else { "" };
    format!("{:>8}", format!("{minus}{euros}.{rest}"))
}
