use crate::rule::{Above, Rule};

/// Broken exactly when the rule inside is not. So far only an `Above` can be inside.
pub struct Not {
    pub rule: Above,
}

impl Rule for Not {
    fn name(&self) -> String {
        format!("not {}", self.rule.name())
    }

    fn is_broken(&self, value: u32) -> bool {
        !self.rule.is_broken(value)
    }
}

// ex-2: the type is chosen by the line, so it is handed back behind a Box<dyn Rule>.
// Lesson: "Chosen while it runs".
// Test: read_makes_both_simple_rules.
// Start: cut the line at its first space. For which word is the rest a line again?
pub fn read(line: &str) -> Option<Box<dyn Rule>> {
    let _ = line;
    None
}
