// Reads the log of a server, and copies nothing.

pub fn level_of(line: &str) -> &str {
    line.split(' ').nth(1).unwrap_or("")
}

pub fn after_mark<'a>(line: &'a str, mark: &str) -> &'a str {
    match line.find(mark) {
        Some(at) => &line[at + 1..],
        None => line,
    }
}

pub fn longer_of<'a>(first: &'a str, second: &'a str) -> &'a str {
    if second.len() > first.len() {
        second
    } else {
        first
    }
}

pub fn advice(level: &str) -> &'static str {
    match level {
        "WARN" => "look at it today",
        "ERROR" => "call the person on duty",
        _ => "nothing to do",
    }
}
