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
    let mut living = Vec::new();
    for (number, task) in tasks.into_iter().enumerate() {
        let bell = Arc::new(Bell {
            number,
            machine: machine.clone(),
        });
        let waker = Waker::from(bell);
        waker.wake_by_ref();
        living.push(Some((task, waker)));
    }
    while living.iter().any(Option::is_some) {
        let number = woken.recv().expect("the machine has a sender of its own");
        let done = match &mut living[number] {
            Some((task, waker)) => task
                .as_mut()
                .poll(&mut Context::from_waker(waker))
                .is_ready(),
            None => continue,
        };
        if done {
            living[number] = None;
        }
    }
}
