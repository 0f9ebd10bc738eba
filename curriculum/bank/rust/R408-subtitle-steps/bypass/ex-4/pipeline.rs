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
        let mut text = line.to_string();
        for step in &mut self.steps {
            text = step.apply(&text);
        }
        text
    }
}

pub fn preview(step: &mut dyn Step, lines: &[&str]) -> Vec<String> {
    let mut shown = Vec::new();
    for line in lines {
        let text = match step.name().as_str() {
            "trim" => line.trim().to_string(),
            "dots" => line.replace("...", "…"),
            "count" => format!("{} {line}", shown.len() + 1),
            _ => line.to_string(),
        };
        shown.push(format!("{}: {text}", step.name()));
    }
    shown
}
