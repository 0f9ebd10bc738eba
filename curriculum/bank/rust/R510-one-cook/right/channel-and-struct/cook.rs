use std::future::Future;
use std::sync::mpsc::{channel, Sender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

struct Post(Mutex<Sender<()>>);

impl Wake for Post {
    fn wake(self: Arc<Self>) {
        let _ = self.0.lock().unwrap().send(());
    }
}

pub fn block_on<F: Future>(future: F) -> F::Output {
    let (post, letters) = channel();
    let waker: Waker = Arc::new(Post(Mutex::new(post))).into();
    let mut cx = Context::from_waker(&waker);
    let mut future = Box::pin(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
        letters.recv().expect("the waker is alive");
    }
}
