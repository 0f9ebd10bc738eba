use crate::rule::{Above, Below, Rule};

/// Broken exactly when the rule inside is not.
pub struct Not {
    pub rule: Box<dyn Rule>,
}

impl Rule for Not {
    fn name(&self) -> String {
        format!("not {}", self.rule.name())
    }

    fn is_broken(&self, value: u32) -> bool {
        !self.rule.is_broken(value)
    }
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

pub fn read(line: &str) -> Option<Box<dyn Rule>> {
    if let Some(rest) = line.strip_prefix("not ") {
        let rule = read(rest)?;
        return Some(Box::new(Not { rule }));
    }
    if let Some(rest) = line.strip_prefix("above ") {
        return Some(Box::new(Above(number(rest)?)));
    }
    let rest = line.strip_prefix("below ")?;
    Some(Box::new(Below(number(rest)?)))
}
