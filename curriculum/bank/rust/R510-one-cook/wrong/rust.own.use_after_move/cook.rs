use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// Wakes the thread of the cook.
struct Cook {
    thread: Thread,
}

impl Wake for Cook {
    fn wake(self: Arc<Self>) {
        self.thread.unpark();
    }
}

pub fn block_on<F: Future>(future: F) -> F::Output {
    let future = pin!(future);
    let cook = Cook {
        thread: thread::current(),
    };
    let waker = Waker::from(Arc::new(cook));
    let mut cx = Context::from_waker(&waker);
    loop {
        match future.poll(&mut cx) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
