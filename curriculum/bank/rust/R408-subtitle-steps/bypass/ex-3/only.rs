// A step that works on some lines only.

use crate::choose::by_name;
use crate::steps::Step;

pub struct Only {
    mark: String,
    step: String,
}

impl Only {
    pub fn new(mark: &str, step: Box<dyn Step>) -> Only {
        Only {
            mark: mark.to_string(),
            step: step.name(),
        }
    }
}

impl Step for Only {
    fn name(&self) -> String {
        format!("{} at {}", self.step, self.mark)
    }

    fn apply(&mut self, line: &str) -> String {
        if line.contains(&self.mark) {
            match by_name(&self.step) {
                Some(mut step) => step.apply(line),
                None => line.to_string(),
            }
        } else {
            line.to_string()
        }
    }
}
