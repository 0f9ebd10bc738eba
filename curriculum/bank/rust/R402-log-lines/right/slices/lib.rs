pub fn level_of(line: &str) -> &str {
    let Some(start) = line.find(' ') else {
        return &line[line.len()..];
    };
    let rest = &line[start + 1..];
    let end = rest.find(' ').unwrap_or(rest.len());
    &rest[..end]
}

pub fn after_mark<'a>(line: &'a str, mark: &str) -> &'a str {
    let mut rest = line;
    if let Some(at) = line.find(mark) {
        rest = &rest[at + mark.len()..];
    }
    rest
}

pub fn longer_of<'a, 'b: 'a>(first: &'a str, second: &'b str) -> &'a str {
    let mut longer = first;
    if second.len() > longer.len() {
        longer = second;
    }
    longer
}

static TABLE: [(&str, &str); 2] = [
    ("WARN", "look at it today"),
    ("ERROR", "call the person on duty"),
];

pub fn advice(level: &str) -> &'static str {
    for (name, words) in TABLE {
        if name == level {
            return words;
        }
    }
    "nothing to do"
}
