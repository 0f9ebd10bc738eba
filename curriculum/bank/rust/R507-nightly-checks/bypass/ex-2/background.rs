use std::thread::{self, JoinHandle};

/// A job that runs in a thread of its own.
pub struct Background<R> {
    handle: Option<JoinHandle<R>>,
}

impl<R: Send + 'static> Background<R> {
    pub fn start(job: impl FnOnce() -> R + Send + 'static) -> Background<R> {
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
        Background {
            handle: Some(thread::spawn(move || match result {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            })),
        }
    }

    pub fn finish(mut self) -> Option<R> {
        self.handle.take()?.join().ok()
    }
}

impl<R> Drop for Background<R> {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
        }
    }
}
