use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Pending for so many polls, and then ready.
pub struct Pause {
    pub polls: u32,
}

// ex-1: Pending is a promise that the waker will be called.
// Lesson: "A promise with Pending".
// Test: pause_is_pending_so_many_polls.
// Start: who calls the waker of this future?
impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let _ = (&mut self, cx);
        todo!()
    }
}
