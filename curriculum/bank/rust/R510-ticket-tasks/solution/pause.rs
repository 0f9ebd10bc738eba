use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Pending for so many polls, and then ready.
pub struct Pause {
    pub polls: u32,
}

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.polls == 0 {
            return Poll::Ready(());
        }
        self.polls -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
