// A photo lab. Films go into machines, which work at the same time.

use std::thread::{self, JoinHandle};

pub fn later<T, R, F>(film: T, develop: F) -> JoinHandle<R>
where
    T: Send + 'static,
    R: Send + 'static,
    F: FnOnce(T) -> R + Send + 'static,
{
    thread::spawn(move || develop(film))
}

pub fn all_at_once<T, R>(films: Vec<T>, develop: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let handles: Vec<JoinHandle<R>> = films
        .into_iter()
        .map(|film| thread::spawn(move || develop(film)))
        .collect();
    handles
        .into_iter()
        .map(|handle| handle.join().unwrap())
        .collect()
}

pub fn ready<R>(handles: Vec<JoinHandle<R>>) -> (Vec<R>, usize) {
    let all = handles.len();
    let prints: Vec<R> = handles
        .into_iter()
        .filter_map(|handle| handle.join().ok())
        .collect();
    let spoiled = all - prints.len();
    (prints, spoiled)
}

pub fn two_halves<T, R>(rows: &[T], measure: impl Fn(&[T]) -> R + Sync) -> (R, R)
where
    T: Sync,
    R: Send,
{
    let (left, right) = rows.split_at(rows.len() / 2);
    let measure = &measure;
    thread::scope(|scope| {
        let handles = [left, right].map(|half| scope.spawn(move || measure(half)));
        let [first, second] = handles.map(|handle| handle.join().unwrap());
        (first, second)
    })
}
