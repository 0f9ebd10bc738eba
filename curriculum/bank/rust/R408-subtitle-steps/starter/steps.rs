// What can be done with a line, and three steps that are ready. Nothing has to be changed here.

/// One step. It may remember something from line to line, so it is changed when it works.
pub trait Step {
    fn name(&self) -> String;

    fn apply(&mut self, line: &str) -> String;
}

/// Takes away the blanks at both ends.
pub struct Trim;

impl Step for Trim {
    fn name(&self) -> String {
        String::from("trim")
    }

    fn apply(&mut self, line: &str) -> String {
        line.trim().to_string()
    }
}

/// Makes one sign out of three dots.
pub struct Dots;

impl Step for Dots {
    fn name(&self) -> String {
        String::from("dots")
    }

    fn apply(&mut self, line: &str) -> String {
        line.replace("...", "…")
    }
}

/// Puts a number before each line.
pub struct Count {
    /// How many lines have been seen.
    pub seen: u32,
}

impl Step for Count {
    fn name(&self) -> String {
        String::from("count")
    }

    fn apply(&mut self, line: &str) -> String {
        self.seen += 1;
        format!("{} {line}", self.seen)
    }
}
