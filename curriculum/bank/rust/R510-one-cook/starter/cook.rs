use std::future::Future;

// ex-3: an executor polls a task, sleeps at Pending, and polls again when the waker is called.
// Lesson: "Who drives a task".
// Test: block_on_sleeps_until_it_is_woken.
// Start: a type with `impl Wake` that wakes this thread.
pub fn block_on<F: Future>(future: F) -> F::Output {
    todo!()
}
