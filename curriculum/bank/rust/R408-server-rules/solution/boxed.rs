use crate::rule::Rule;

impl Rule for Box<dyn Rule> {
    fn name(&self) -> String {
        (**self).name()
    }

    fn is_broken(&self, value: u32) -> bool {
        (**self).is_broken(value)
    }
}
