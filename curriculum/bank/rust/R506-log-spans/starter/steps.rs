use crate::log::{Log, Span};

/// The steps of a test, one after the other.
pub struct Steps {
    log: Log,
    current: Option<Span>,
}

impl Steps {
    pub fn new(log: &Log) -> Steps {
        Steps {
            log: log.clone(),
            current: None,
        }
    }

    // ex-3: an assignment makes the new value before it drops the old one.
    // Lesson: "The order of the end".
    // Test: next_ends_the_old_step_first.
    // Start: what does the log say after two calls?
    pub fn next(&mut self, name: &'static str) {
        self.current = Some(self.log.enter(name));
    }

    /// Whether a step is going on.
    pub fn is_running(&self) -> bool {
        self.current.is_some()
    }
}
