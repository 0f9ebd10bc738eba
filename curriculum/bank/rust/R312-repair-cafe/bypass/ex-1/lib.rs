// The hours of the helpers in a repair cafe, read from a text and written as a table.

pub fn minutes(time: &str) -> Option<u32> {
    let time = time.trim();
    if time.len() != 4 && time.len() != 5 {
        return None;
    }
    let colon = time.len() - 3;
    let hours: u32 = time[..colon].parse().ok()?;
    let minutes: u32 = time[colon + 1..].parse().ok()?;
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
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        match entry(line) {
            Some(row) => rows.push(row),
            None => return Err(format!("line {}: `{line}`", index + 1)),
        }
    }
    Ok(rows)
}

fn entry(line: &str) -> Option<(String, u32)> {
    let (name, time) = line.split_once(';')?;
    Some((name.trim().to_string(), minutes(time)?))
}
