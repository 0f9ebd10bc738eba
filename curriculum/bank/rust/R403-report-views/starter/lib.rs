// Views of a test report. They work, but they copy every text.

// ex-1: a struct with references declares a lifetime.
// Lesson: "A struct that borrows".
// Test: case_texts_are_parts_of_the_line.
// Start: which two fields are text?
/// One line of a report: name, state, milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub name: String,
    pub state: String,
    pub millis: u32,
}

impl Case {
    pub fn parse(line: &str) -> Option<Case> {
        let fields: Vec<&str> = line.split(';').collect();
        if fields.len() != 3 {
            return None;
        }
        Some(Case {
            name: fields[0].to_string(),
            state: fields[1].to_string(),
            millis: fields[2].parse().ok()?,
        })
    }
}

/// All cases of a report, in the order of its lines.
pub struct Report {
    cases: Vec<Case>,
}

impl Report {
    pub fn read(text: &str) -> Report {
        let mut cases = Vec::new();
        for line in text.lines() {
            if let Some(case) = Case::parse(line) {
                cases.push(case);
            }
        }
        Report { cases }
    }

    pub fn len(&self) -> usize {
        self.cases.len()
    }

    // ex-2: the result can borrow from the text, and not from the report.
    // Lesson: "From the struct or from the text?".
    // Test: slowest_outlives_the_report.
    // Start: do ex-1 first, then give the report its lifetime.
    pub fn slowest(&self) -> Option<Case> {
        let mut slowest = self.cases.first()?;
        for case in &self.cases {
            if case.millis > slowest.millis {
                slowest = case;
            }
        }
        Some(Case {
            name: slowest.name.to_string(),
            state: slowest.state.to_string(),
            millis: slowest.millis,
        })
    }
}

// ex-3: what borrows from two places has two lifetimes.
// Lesson: "Two lifetimes".
// Test: search_names_outlive_the_word.
// Start: from which of the two does a name come?
/// Looks for names that contain a word, from the start of a text to its end.
pub struct Search {
    rest: String,
    word: String,
}

impl Search {
    pub fn new(text: &str, word: &str) -> Search {
        Search {
            rest: text.to_string(),
            word: word.to_string(),
        }
    }

    pub fn next_name(&mut self) -> Option<String> {
        while !self.rest.is_empty() {
            let all = self.rest.clone();
            let (line, rest) = all.split_once('\n').unwrap_or((&all, ""));
            self.rest = rest.to_string();
            if let Some(case) = Case::parse(line) {
                if case.name.contains(&self.word) {
                    return Some(case.name.to_string());
                }
            }
        }
        None
    }
}

// ex-4: a struct may hold a &mut.
// Lesson: "Holding a &mut".
// Test: notes_write_into_the_list_of_the_caller.
// Start: which list does `add` push to?
/// Writes about cases into a list.
pub struct Notes {
    list: Vec<String>,
    written: usize,
}

impl Notes {
    pub fn new(list: &mut Vec<String>) -> Notes {
        Notes {
            list: list.clone(),
            written: 0,
        }
    }

    pub fn add(&mut self, name: &str, millis: u32) {
        self.list.push(format!("{name} took {millis} ms"));
        self.written += 1;
    }

    /// How many lines these notes have written.
    pub fn written(&self) -> usize {
        self.written
    }
}
