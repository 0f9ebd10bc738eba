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

pub fn read(line: &str) -> Option<Box<dyn Rule>> {
    let (word, rest) = line.split_once(' ')?;
    match word {
        "above" => Some(Box::new(Above(rest.parse().ok()?))),
        "below" => Some(Box::new(Below(rest.parse().ok()?))),
        "not" => Some(Box::new(Not { rule: read(rest)? })),
        _ => None,
    }
}
