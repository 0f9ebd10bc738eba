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
    name.split_whitespace()
        .filter_map(|word| word.chars().next())
        .flat_map(char::to_uppercase)
        .collect()
}

pub fn row(name: &str, minutes: u32) -> String {
    let width = 12;
    let time = format!("{}:{:02}", minutes / 60, minutes % 60);
    format!("{name:<width$}{time:>6}")
}

pub fn sheet(text: &str) -> Result<Vec<(String, u32)>, String> {
    text.lines()
        .zip(1..)
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| entry(line).ok_or(format!("line {number}: `{}`", line.trim())))
        .collect()
}

fn entry(line: &str) -> Option<(String, u32)> {
    let (name, time) = line.split_once(';')?;
    Some((name.trim().to_string(), minutes(time)?))
}
