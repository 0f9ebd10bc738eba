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

// ex-2: who drops a handle leaves the thread alone.
// Lesson: "A thread with an owner".
// Test: drop_waits_for_the_job.
// Start: what must happen to the handle here?
impl<R> Drop for Background<R> {
    fn drop(&mut self) {
        self.handle = None;
    }
}
