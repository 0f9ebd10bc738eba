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

/// Any rule that can be read.
enum Any {
    Above(Above),
    Below(Below),
    Not(Box<Any>),
}

impl Rule for Any {
    fn name(&self) -> String {
        match self {
            Any::Above(rule) => rule.name(),
            Any::Below(rule) => rule.name(),
            Any::Not(inner) => format!("not {}", inner.name()),
        }
    }

    fn is_broken(&self, value: u32) -> bool {
        match self {
            Any::Above(rule) => rule.is_broken(value),
            Any::Below(rule) => rule.is_broken(value),
            Any::Not(inner) => !inner.is_broken(value),
        }
    }
}

fn any(line: &str) -> Option<Any> {
    let (word, rest) = line.split_once(' ')?;
    match word {
        "above" => Some(Any::Above(Above(rest.parse().ok()?))),
        "below" => Some(Any::Below(Below(rest.parse().ok()?))),
        "not" => Some(Any::Not(Box::new(any(rest)?))),
        _ => None,
    }
}

pub fn read(line: &str) -> Option<Box<dyn Rule>> {
    any(line).map(|rule| Box::new(rule) as Box<dyn Rule>)
}
