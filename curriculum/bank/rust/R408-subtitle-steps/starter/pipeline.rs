// Steps, one after the other.

use crate::steps::{Step, Trim};

// ex-1: a Vec of Box<dyn ...> holds values of different types that share a trait.
// Lesson: "One list, many types".
// Test: run_mixes_steps_of_different_types.
// Start: this list holds steps of one type only. What should it hold?
pub struct Pipeline {
    steps: Vec<Trim>,
}

impl Pipeline {
    pub fn new() -> Pipeline {
        Pipeline { steps: Vec::new() }
    }

    pub fn add(&mut self, step: Box<dyn Step>) {
        todo!()
    }

    pub fn run(&mut self, line: &str) -> String {
        todo!()
    }
}

// ex-4: a borrowed trait object is enough to use a value; nothing has to be owned or boxed.
// Lesson: "Handed back, kept as a part, or borrowed".
// Test: preview_works_with_a_step_of_the_tests.
// Start: which two methods does the step have, and which of them changes it?
pub fn preview(step: &mut dyn Step, lines: &[&str]) -> Vec<String> {
    todo!()
}
