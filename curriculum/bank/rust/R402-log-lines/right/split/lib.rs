pub fn level_of<'line>(line: &'line str) -> &'line str {
    let words: Vec<&str> = line.split(' ').collect();
    if words.len() > 1 {
        words[1]
    } else {
        ""
    }
}

pub fn after_mark<'line, 'mark>(line: &'line str, mark: &'mark str) -> &'line str {
    if let Some((_, rest)) = line.split_once(mark) {
        rest
    } else {
        line
    }
}

pub fn longer_of<'t>(first: &'t str, second: &'t str) -> &'t str {
    match first.len() >= second.len() {
        true => first,
        false => second,
    }
}

const WARN: &str = "look at it today";

pub fn advice(level: &str) -> &'static str {
    if level == "WARN" {
        return WARN;
    }
    if level == "ERROR" {
        return "call the person on duty";
    }
    "nothing to do"
}
