use crate::log::{Log, Span};

// ex-2: fields are dropped in the order in which the struct declares them.
// Lesson: "The order of the end".
// Test: session_ends_report_connection_server.
// Start: which field comes first here?
pub struct Session {
    _server: Span,
    _connection: Span,
    _report: Span,
}

impl Session {
    pub fn open(log: &Log) -> Session {
        Session {
            _server: log.enter("server"),
            _connection: log.enter("connection"),
            _report: log.enter("report"),
        }
    }
}
