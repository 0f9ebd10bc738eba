// Views of a test report. They own no text.

/// One line of a report: name, state, milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Case<'line> {
    pub name: &'line str,
    pub state: &'line str,
    pub millis: u32,
}

impl<'line> Case<'line> {
    pub fn parse(line: &'line str) -> Option<Self> {
        let mut fields = line.split(';');
        let (name, state, millis) = (fields.next()?, fields.next()?, fields.next()?);
        if fields.next().is_some() {
            return None;
        }
        millis.parse().ok().map(|millis| Case {
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
        self.cases
            .iter()
            .rev()
            .max_by_key(|case| case.millis)
            .copied()
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

    pub fn add(&mut self, name: &str, millis: u32) {
        self.list.push(format!("{name} took {millis} ms"));
        self.written += 1;
    }

    /// How many lines these notes have written.
    pub fn written(&self) -> usize {
        self.written
    }
}
