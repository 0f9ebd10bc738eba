use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Pending for so many polls, and then ready.
pub struct Pause {
    pub polls: u32,
}

impl Future for Pause {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        for _ in 0..self.polls {
            std::thread::yield_now();
        }
        Poll::Ready(())
    }
}
