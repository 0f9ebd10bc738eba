// Checks the files of a company at night.

mod background;

pub use background::Background;
use std::thread::{self, JoinHandle};

pub fn in_parts<T, R>(items: &[T], parts: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R>
where
    T: Sync,
    R: Send,
{
    let length = items.len().div_ceil(parts).max(1);
    let work = &work;
    thread::scope(|scope| {
        let mut handles = Vec::new();
        for piece in items.chunks(length) {
            handles.push(scope.spawn(move || work(piece)));
        }
        let mut results = Vec::new();
        for handle in handles {
            results.push(handle.join().expect("the work on a piece panicked"));
        }
        results
    })
}

std::thread_local! {
    pub static NAME: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

pub fn named<R>(name: &str, job: impl FnOnce() -> R + Send + 'static) -> JoinHandle<R>
where
    R: Send + 'static,
{
    let name = name.to_string();
    thread::spawn(move || {
        NAME.with(|own| *own.borrow_mut() = name);
        job()
    })
}

pub fn done_so_far<R>(handles: &mut Vec<JoinHandle<R>>) -> Vec<R> {
    let mut results = Vec::new();
    let mut place = 0;
    while place < handles.len() {
        if handles[place].is_finished() {
            if let Ok(result) = handles.remove(place).join() {
                results.push(result);
            }
        } else {
            place += 1;
        }
    }
    results
}
