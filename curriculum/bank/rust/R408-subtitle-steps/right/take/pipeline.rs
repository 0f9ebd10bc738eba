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
        let mut text = String::from(line);
        let mut at = 0;
        while at < self.steps.len() {
            let step: &mut dyn Step = self.steps[at].as_mut();
            text = step.apply(&text);
            at += 1;
        }
        text
    }
}

pub fn preview(step: &mut dyn Step, lines: &[&str]) -> Vec<String> {
    let mut shown = Vec::new();
    for line in lines {
        let text = step.apply(line);
        shown.push(format!("{}: {text}", step.name()));
    }
    shown
}
