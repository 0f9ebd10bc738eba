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

    pub fn next(&mut self, name: &'static str) {
        self.current = None;
        self.current = Some(self.log.enter(name));
    }

    /// Whether a step is going on.
    pub fn is_running(&self) -> bool {
        self.current.is_some()
    }
}
