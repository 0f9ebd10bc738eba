// Views of a test report. They own no text.

/// One line of a report: name, state, milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Case<'t> {
    pub name: &'t str,
    pub state: &'t str,
    pub millis: u32,
}

impl<'t> Case<'t> {
    pub fn parse(line: &'t str) -> Option<Case<'t>> {
        let (name, rest) = line.split_once(';')?;
        let (state, millis) = rest.split_once(';')?;
        let millis = millis.parse().ok()?;
        Some(Case {
            name,
            state,
            millis,
        })
    }
}

/// All cases of a report, in the order of its lines.
pub struct Report<'t> {
    cases: Vec<Case<'t>>,
}

impl<'t> Report<'t> {
    pub fn read(text: &'t str) -> Report<'t> {
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

    pub fn slowest(&self) -> Option<Case<'t>> {
        let mut slowest = *self.cases.first()?;
        for case in &self.cases {
            if case.millis > slowest.millis {
                slowest = *case;
            }
        }
        Some(slowest)
    }
}

/// Looks for names that contain a word, from the start of a text to its end.
pub struct Search<'t, 'w> {
    rest: &'t str,
    word: &'w str,
}

impl<'t, 'w> Search<'t, 'w> {
    pub fn new(text: &'t str, word: &'w str) -> Search<'t, 'w> {
        Search { rest: text, word }
    }

    pub fn next_name(&mut self) -> Option<&'t str> {
        while !self.rest.is_empty() {
            let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
            self.rest = rest;
            if let Some(case) = Case::parse(line) {
                if case.name.contains(self.word) {
                    return Some(case.name);
                }
            }
        }
        None
    }
}

/// Writes about cases into a list.
pub struct Notes<'n> {
    list: &'n mut Vec<String>,
    written: usize,
}

impl<'n> Notes<'n> {
    pub fn new(list: &'n mut Vec<String>) -> Notes<'n> {
        Notes { list, written: 0 }
    }

    pub fn add(&'n mut self, name: &str, millis: u32) {
        self.list.push(format!("{name} took {millis} ms"));
        self.written += 1;
    }

    /// How many lines these notes have written.
    pub fn written(&self) -> usize {
        self.written
    }
}
