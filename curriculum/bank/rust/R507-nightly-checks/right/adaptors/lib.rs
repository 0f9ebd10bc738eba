// Checks the files of a company at night.

mod background;

pub use background::Background;
use std::thread::{self, JoinHandle};

pub fn in_parts<T, R>(items: &[T], parts: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R>
where
    T: Sync,
    R: Send,
{
    if items.is_empty() {
        return Vec::new();
    }
    thread::scope(|scope| {
        let handles: Vec<_> = items
            .chunks(items.len().div_ceil(parts))
            .map(|piece| scope.spawn(|| work(piece)))
            .collect();
        handles
            .into_iter()
            .filter_map(|handle| handle.join().ok())
            .collect()
    })
}

pub fn named<R>(name: &str, job: impl FnOnce() -> R + Send + 'static) -> JoinHandle<R>
where
    R: Send + 'static,
{
    thread::Builder::new()
        .name(name.to_string())
        .spawn(job)
        .expect("the system has a thread left")
}

pub fn done_so_far<R>(handles: &mut Vec<JoinHandle<R>>) -> Vec<R> {
    let (done, waiting) = std::mem::take(handles)
        .into_iter()
        .partition::<Vec<_>, _>(JoinHandle::is_finished);
    *handles = waiting;
    done.into_iter()
        .filter_map(|handle| handle.join().ok())
        .collect()
}
