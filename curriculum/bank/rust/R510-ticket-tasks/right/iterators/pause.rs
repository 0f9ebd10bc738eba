use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Pending for so many polls, and then ready.
pub struct Pause {
    pub polls: u32,
}

impl Future for Pause {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = self.get_mut();
        match this.polls.checked_sub(1) {
            None => Poll::Ready(()),
            Some(rest) => {
                this.polls = rest;
                cx.waker().clone().wake();
                Poll::Pending
            }
        }
    }
}
