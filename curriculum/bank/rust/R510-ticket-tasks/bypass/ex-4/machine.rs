use crate::counted::{channel, Sender};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

/// Something that the machine does until it is done.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Wakes a task: it sends the number of the task to the machine.
struct Bell {
    number: usize,
    machine: Sender<usize>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        // If the machine has ended, nobody needs to hear it.
        let _ = self.machine.send(self.number);
    }
}

pub fn run(mut tasks: Vec<Task>) {
    let (machine, _woken) = channel();
    let waker = Waker::from(Arc::new(Bell { number: 0, machine }));
    while !tasks.is_empty() {
        let mut cx = Context::from_waker(&waker);
        tasks.retain_mut(|task| task.as_mut().poll(&mut cx) == Poll::Pending);
    }
}
