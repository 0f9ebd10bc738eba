// The hours of the helpers in a repair cafe, read from a text and written as a table.

pub fn minutes(time: &str) -> Option<u32> {
    let parts: Vec<&str> = time.split(':').collect();
    if parts.len() != 2 {
        return None;
    }
    match (number(parts[0], 23), number(parts[1], 59)) {
        (Some(hours), Some(minutes)) => Some(hours * 60 + minutes),
        _ => None,
    }
}

fn number(text: &str, most: u32) -> Option<u32> {
    match text.trim().parse::<u32>() {
        Ok(number) if number <= most => Some(number),
        _ => None,
    }
}

pub fn initials(name: &str) -> String {
    let mut letters = String::new();
    let mut inside = false;
    for letter in name.chars() {
        if letter != ' ' && !inside {
            for big in letter.to_uppercase() {
                letters.push(big);
            }
        }
        inside = letter != ' ';
    }
    letters
}

pub fn row(name: &str, minutes: u32) -> String {
    let hours = minutes / 60;
    let minutes = minutes - hours * 60;
    format!("{:12}{:3}:{:0>2}", name, hours, minutes)
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
    match line.split_once(';') {
        Some((name, time)) => match minutes(time) {
            Some(minutes) => Some((String::from(name.trim()), minutes)),
            None => None,
        },
        None => None,
    }
}
