// Checks the files of a company at night.

mod background;

pub use background::Background;
use std::thread::{self, JoinHandle};

// ex-1: threads in a scope may borrow; start all of them before you join the first.
// Lesson: "Pieces for scoped threads".
// Test: in_parts_works_on_all_pieces_at_once.
// Start: the pieces are right. Who works on them?
pub fn in_parts<T, R>(items: &[T], parts: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R>
where
    T: Sync,
    R: Send,
{
    let length = items.len().div_ceil(parts).max(1);
    let mut results = Vec::new();
    for piece in items.chunks(length) {
        results.push(work(piece));
    }
    results
}

// ex-3: a builder gives a thread its name.
// Lesson: "Names for threads".
// Test: named_gives_the_thread_its_name.
// Start: what is done with the name here?
pub fn named<R>(name: &str, job: impl FnOnce() -> R + Send + 'static) -> JoinHandle<R>
where
    R: Send + 'static,
{
    let _ = name;
    thread::spawn(job)
}

// ex-4: is_finished asks, join waits.
// Lesson: "Asking without waiting".
// Test: done_so_far_does_not_wait.
// Start: for which threads does this loop wait?
pub fn done_so_far<R>(handles: &mut Vec<JoinHandle<R>>) -> Vec<R> {
    let mut results = Vec::new();
    for handle in handles.drain(..) {
        if let Ok(result) = handle.join() {
            results.push(result);
        }
    }
    results
}
