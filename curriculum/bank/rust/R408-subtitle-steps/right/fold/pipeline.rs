// Steps, one after the other.

use crate::steps::Step;

pub struct Pipeline {
    steps: Vec<Box<dyn Step>>,
}

impl Pipeline {
    pub fn new() -> Pipeline {
        Pipeline { steps: Vec::new() }
    }

    pub fn add(&mut self, step: Box<dyn Step>) {
        self.steps.push(step);
    }

    pub fn run(&mut self, line: &str) -> String {
        self.steps
            .iter_mut()
            .fold(line.to_string(), |text, step| step.apply(&text))
    }
}

pub fn preview(step: &mut dyn Step, lines: &[&str]) -> Vec<String> {
    lines
        .iter()
        .map(|line| {
            let text = step.apply(line);
            step.name() + ": " + &text
        })
        .collect()
}
