// Steps by their names, as they stand in a settings file.

use crate::steps::{Count, Dots, Step, Trim};

enum Ready {
    Trim(Trim),
    Dots(Dots),
    Count(Count),
}

impl Step for Ready {
    fn name(&self) -> String {
        match self {
            Ready::Trim(step) => step.name(),
            Ready::Dots(step) => step.name(),
            Ready::Count(step) => step.name(),
        }
    }

    fn apply(&mut self, line: &str) -> String {
        match self {
            Ready::Trim(step) => step.apply(line),
            Ready::Dots(step) => step.apply(line),
            Ready::Count(step) => step.apply(line),
        }
    }
}

pub fn by_name(name: &str) -> Option<Box<dyn Step>> {
    match name {
        "trim" => Some(Box::new(Ready::Trim(Trim))),
        "dots" => Some(Box::new(Ready::Dots(Dots))),
        "count" => Some(Box::new(Ready::Count(Count { seen: 0 }))),
        _ => None,
    }
}
