// A photo lab. Films go into machines, which work at the same time.
#![allow(unused_variables)] // Until the stubs use their parameters.

use std::thread::{self, JoinHandle};

// ex-1: spawn starts a thread, and move hands it what it needs.
// Lesson: "A thread gets a closure".
// Test: later_runs_in_another_thread.
// Start: which two values does the closure have to own?
pub fn later<T, R, F>(film: T, develop: F) -> JoinHandle<R>
where
    T: Send + 'static,
    R: Send + 'static,
    F: FnOnce(T) -> R + Send + 'static,
{
    thread::spawn(|| todo!())
}

// ex-2: first start all threads, then join them; joining in order keeps the order.
// Lesson: "Start all, then wait".
// Test: all_at_once_starts_all_before_it_waits.
// Start: where do the handles stay in the meantime?
pub fn all_at_once<T, R>(films: Vec<T>, develop: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    todo!()
}

// ex-3: join waits for a thread and hands over its result, or says that it panicked.
// Lesson: "What join tells".
// Test: ready_counts_the_threads_that_panicked.
// Start: join one handle and look at both cases.
pub fn ready<R>(handles: Vec<JoinHandle<R>>) -> (Vec<R>, usize) {
    todo!()
}

// ex-4: threads in a scope end before the scope does, so they may borrow.
// Lesson: "Threads that borrow".
// Test: two_halves_measures_both_at_the_same_time.
// Start: cut the slice in two, then open a scope.
pub fn two_halves<T, R>(rows: &[T], measure: impl Fn(&[T]) -> R + Sync) -> (R, R)
where
    T: Sync,
    R: Send,
{
    todo!()
}
