use crate::rule::Rule;

/// The names of the rules, in the order in which they were added.
#[derive(Default)]
pub struct Monitor {
    rules: Vec<String>,
}

impl Monitor {
    pub fn new() -> Monitor {
        Monitor::default()
    }

    pub fn add(&mut self, rule: impl Rule + 'static) {
        self.rules.push(rule.name());
    }

    pub fn broken(&self, value: u32) -> Vec<String> {
        let is_broken =
            |name: &&String| crate::read(name).is_some_and(|rule| rule.is_broken(value));
        self.rules.iter().filter(is_broken).cloned().collect()
    }

    pub fn first_broken(&self, value: u32) -> Option<&dyn Rule> {
        let name = self.broken(value).into_iter().next()?;
        crate::read(&name).map(|rule| &*Box::leak(rule))
    }
}
