use crate::log::{Level, Log};
use std::fmt;

struct Repeated {
    level: Level,
    text: String,
    times: usize,
}

pub struct Quiet<L: Log> {
    inner: L,
    now: Option<Repeated>,
}

impl<L: Log> Quiet<L> {
    pub fn new(inner: L) -> Quiet<L> {
        Quiet { inner, now: None }
    }

    pub fn finish(mut self) -> L {
        self.flush();
        self.inner
    }

    fn flush(&mut self) {
        if let Some(Repeated { level, times, .. }) = self.now.take() {
            if times > 1 {
                let more = times - 1;
                self.inner.write(level, format_args!("({more} more times)"));
            }
        }
    }
}

impl<L: Log> Log for Quiet<L> {
    fn enabled(&self, level: Level) -> bool {
        self.inner.enabled(level)
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        let text = text.to_string();
        match &mut self.now {
            Some(now) if now.level == level && now.text == text => now.times += 1,
            _ => {
                self.flush();
                self.inner.write(level, format_args!("{text}"));
                self.now = Some(Repeated { level, text, times: 1 });
            }
        }
    }
}
