// A step that works on some lines only.

use crate::steps::Step;

pub struct Only {
    mark: String,
    step: Box<dyn Step>,
}

impl Only {
    pub fn new(mark: &str, step: Box<dyn Step>) -> Only {
        Only {
            mark: mark.to_string(),
            step,
        }
    }
}

impl Step for Only {
    fn name(&self) -> String {
        format!("{} at {}", self.step.name(), self.mark)
    }

    fn apply(&mut self, line: &str) -> String {
        if line.contains(&self.mark) {
            self.step.apply(line)
        } else {
            line.to_string()
        }
    }
}
