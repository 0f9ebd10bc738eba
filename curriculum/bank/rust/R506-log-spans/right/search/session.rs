use crate::log::{Log, Span};

pub struct Session {
    _spans: (Span, Span, Span),
}

impl Session {
    pub fn open(log: &Log) -> Session {
        let server = log.enter("server");
        let connection = log.enter("connection");
        Session {
            _spans: (log.enter("report"), connection, server),
        }
    }
}
