use crate::rule::Rule;

impl Rule for Box<dyn Rule> {
    fn name(&self) -> String {
        self.as_ref().name()
    }

    fn is_broken(&self, value: u32) -> bool {
        let inner: &dyn Rule = &**self;
        inner.is_broken(value)
    }
}
