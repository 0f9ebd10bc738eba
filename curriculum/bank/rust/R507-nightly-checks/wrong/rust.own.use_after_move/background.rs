use std::thread::{self, JoinHandle};

/// A job that runs in a thread of its own.
pub struct Background<R> {
    handle: Option<JoinHandle<R>>,
}

impl<R: Send + 'static> Background<R> {
    pub fn start(job: impl FnOnce() -> R + Send + 'static) -> Background<R> {
        Background {
            handle: Some(thread::spawn(job)),
        }
    }

    pub fn finish(mut self) -> Option<R> {
        self.handle.take()?.join().ok()
    }
}

impl<R> Drop for Background<R> {
    fn drop(&mut self) {
        if let Some(handle) = &self.handle {
            let _ = handle.join();
        }
    }
}
