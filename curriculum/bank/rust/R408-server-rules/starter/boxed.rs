use crate::rule::Rule;

// ex-3: a box with a rule in it passes each call on to that rule.
// Lesson: "A box that is a rule too".
// Test: boxed_rule_says_what_the_rule_inside_says.
// Start: `self` is a &Box<dyn Rule>. How do you come to the rule inside?
impl Rule for Box<dyn Rule> {
    fn name(&self) -> String {
        String::new()
    }

    fn is_broken(&self, value: u32) -> bool {
        let _ = value;
        false
    }
}
