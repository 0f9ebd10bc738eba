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

pub fn run(tasks: Vec<Task>) {
    let (machine, woken) = channel();
    let mut tasks: Vec<Option<Task>> = tasks.into_iter().map(Some).collect();
    let mut left = tasks.len();
    let mut wakers = Vec::new();
    for number in 0..left {
        let bell = Bell {
            number,
            machine: machine.clone(),
        };
        bell.machine.send(number).unwrap_or(());
        wakers.push(Waker::from(Arc::new(bell)));
    }
    while left > 0 {
        let Ok(number) = woken.recv() else {
            return;
        };
        let Some(task) = &mut tasks[number] else {
            continue;
        };
        let mut cx = Context::from_waker(&wakers[number]);
        if let Poll::Ready(()) = task.as_mut().poll(&mut cx) {
            tasks[number] = None;
            left -= 1;
        }
    }
}
