use crate::rule::{Above, Rule};

/// Rules, in the order in which they were added. So far only one type fits.
#[derive(Default)]
pub struct Monitor {
    pub rules: Vec<Above>,
}

impl Monitor {
    pub fn new() -> Monitor {
        Monitor::default()
    }

    // This function belongs to ex-1: put the rule into the list, whatever its type is.
    pub fn add(&mut self, rule: impl Rule + 'static) {
        let _ = rule;
    }

    // ex-1: boxes with dyn Rule let one list own values of different types.
    // Lesson: "One list, many types".
    // Test: broken_names_rules_of_different_types.
    // Start: change the type of the field, then `add`.
    pub fn broken(&self, value: u32) -> Vec<String> {
        let _ = value;
        todo!()
    }

    // ex-4: &dyn Rule lends a rule of any type, without its box.
    // Lesson: "Lent without the box".
    // Test: first_broken_lends_the_rule_itself.
    // Start: what do you hold when you walk through `&self.rules`?
    pub fn first_broken(&self, value: u32) -> Option<&dyn Rule> {
        let _ = value;
        todo!()
    }
}
