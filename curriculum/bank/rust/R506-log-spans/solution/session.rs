use crate::log::{Log, Span};

pub struct Session {
    _report: Span,
    _connection: Span,
    _server: Span,
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
