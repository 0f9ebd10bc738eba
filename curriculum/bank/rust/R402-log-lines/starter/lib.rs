// Reads the log of a server. It works, but each answer is a fresh copy of text that is in memory already.

// ex-1: with a single borrowed input, the result borrows from it and nothing has to be named.
// Lesson: "One input: nothing to name".
// Test: level_of_is_a_part_of_the_line.
// Start: which type stands for a borrowed part of a text?
pub fn level_of(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    if words.len() > 1 {
        words[1].to_string()
    } else {
        String::new()
    }
}

// ex-2: a named lifetime says which of several inputs the result borrows from.
// Lesson: "Two inputs: say which one".
// Test: after_mark_is_a_part_of_the_line.
// Start: from which of the two texts does the result come, in each case?
pub fn after_mark(line: &str, mark: &str) -> String {
    let mut rest = line.to_string();
    if let Some(at) = line.find(mark) {
        rest = rest.split_off(at + mark.len());
    }
    rest
}

// ex-3: if the result may come from either input, both get the same lifetime.
// Lesson: "Two inputs: say which one".
// Test: longer_of_is_one_of_the_two_texts.
// Start: when does one text come out, and when the other?
pub fn longer_of(first: &str, second: &str) -> String {
    let mut longer = String::new();
    longer.push_str(first);
    if second.len() > first.len() {
        longer.clear();
        longer.push_str(second);
    }
    longer
}

// ex-4: 'static is the lifetime of what lives as long as the whole program, like a text in the code.
// Lesson: "'static: borrowed from the program".
// Test: advice_is_the_same_text_each_time.
// Start: where do the three texts live, and who keeps them?
pub fn advice(level: &str) -> String {
    let words = match level {
        "WARN" => "look at it today",
        "ERROR" => "call the person on duty",
        _ => "nothing to do",
    };
    words.to_string()
}
