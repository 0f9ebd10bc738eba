use crate::rule::Rule;

/// Rules of any types, in the order in which they were added.
#[derive(Default)]
pub struct Monitor {
    rules: Vec<dyn Rule>,
}

impl Monitor {
    pub fn new() -> Monitor {
        Monitor::default()
    }

    pub fn add(&mut self, rule: impl Rule + 'static) {
        self.rules.push(Box::new(rule));
    }

    pub fn broken(&self, value: u32) -> Vec<String> {
        let mut names = Vec::new();
        for rule in &self.rules {
            if rule.is_broken(value) {
                names.push(rule.name());
            }
        }
        names
    }

    pub fn first_broken(&self, value: u32) -> Option<&dyn Rule> {
        for rule in &self.rules {
            if rule.is_broken(value) {
                return Some(&**rule);
            }
        }
        None
    }
}
