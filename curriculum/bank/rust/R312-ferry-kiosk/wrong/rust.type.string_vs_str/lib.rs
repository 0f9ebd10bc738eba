// Texts for the receipts of a ferry kiosk.

/// At most so many letters of a name, from the front.
pub fn short(name: &str, most: usize) -> String {
    if name.len() <= most {
        return name;
    }
    let mut kept = String::new();
    let mut count = 0;
    for letter in name.chars() {
        if count < most {
            kept.push(letter);
            count += 1;
        }
    }
    kept
}

/// The number of words in a note.
pub fn count_words(note: &str) -> usize {
    note.split_whitespace().count()
}

/// The sum of the numbers, one a line.
pub fn total(text: &str) -> Result<i64, String> {
    let mut sum = 0;
    for line in text.lines() {
        let entry = line.trim();
        if entry.is_empty() {
            continue;
        }
        match entry.parse::<i64>() {
            Ok(number) => sum += number,
            Err(reason) => return Err(format!("{entry}: {reason}")),
        }
    }
    Ok(sum)
}

/// An amount of cents, in a column that is 8 wide.
pub fn money(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let amount = cents.abs();
    let text = format!("{sign}{}.{:02}", amount / 100, amount % 100);
    format!("{text:>8}")
}
