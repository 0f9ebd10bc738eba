#![allow(dead_code, unused_imports)] // Until `run` uses what is here.

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

// ex-4: a waker puts the number of its task into a queue; the machine takes numbers out and polls.
// Lesson: "A queue of woken tasks".
// Test: run_polls_each_task_in_order.
// Start: who sends the first numbers?
pub fn run(tasks: Vec<Task>) {
    let _ = tasks;
    todo!()
}
