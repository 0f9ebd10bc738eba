use crate::rule::Rule;

/// Rules of any types, in the order in which they were added.
#[derive(Default)]
pub struct Monitor {
    rules: Vec<Box<dyn Rule>>,
}

impl Monitor {
    pub fn new() -> Monitor {
        Monitor::default()
    }

    pub fn add(&mut self, rule: impl Rule + 'static) {
        self.rules.push(Box::new(rule));
    }

    pub fn broken(&self, value: u32) -> Vec<String> {
        self.rules
            .iter()
            .filter(|rule| rule.is_broken(value))
            .map(|rule| rule.name())
            .collect()
    }

    pub fn first_broken(&self, value: u32) -> Option<&dyn Rule> {
        let found = self.rules.iter().find(|rule| rule.is_broken(value))?;
        Some(found.as_ref())
    }
}
