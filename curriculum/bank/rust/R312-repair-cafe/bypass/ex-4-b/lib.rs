// The hours of the helpers in a repair cafe, read from a text and written as a table.

pub fn minutes(time: &str) -> Option<u32> {
    let (hours, minutes) = time.split_once(':')?;
    let hours: u32 = hours.trim().parse().ok()?;
    let minutes: u32 = minutes.trim().parse().ok()?;
    if hours < 24 && minutes < 60 {
        Some(hours * 60 + minutes)
    } else {
        None
    }
}

pub fn initials(name: &str) -> String {
    let mut letters = String::new();
    for word in name.split_whitespace() {
        if let Some(first) = word.chars().next() {
            letters.extend(first.to_uppercase());
        }
    }
    letters
}

pub fn row(name: &str, minutes: u32) -> String {
    format!("{name:<12}{:>3}:{:02}", minutes / 60, minutes % 60)
}

pub fn sheet(text: &str) -> Result<Vec<(String, u32)>, String> {
    Ok(text.lines().filter_map(entry).collect())
}

fn entry(line: &str) -> Option<(String, u32)> {
    let (name, time) = line.split_once(';')?;
    Some((name.trim().to_string(), minutes(time)?))
}
