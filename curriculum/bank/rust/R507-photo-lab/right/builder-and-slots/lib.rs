// A photo lab. Films go into machines, which work at the same time.

use std::thread::{self, JoinHandle};

pub fn later<T, R, F>(film: T, develop: F) -> JoinHandle<R>
where
    T: Send + 'static,
    R: Send + 'static,
    F: FnOnce(T) -> R + Send + 'static,
{
    let job = move || -> R { develop(film) };
    thread::Builder::new()
        .name(String::from("machine"))
        .spawn(job)
        .expect("no thread could be started")
}

pub fn all_at_once<T, R>(films: Vec<T>, develop: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let mut waiting = std::collections::VecDeque::new();
    for film in films {
        waiting.push_back(later(film, develop));
    }
    let (prints, spoiled) = ready(waiting.into());
    assert_eq!(spoiled, 0, "a machine has panicked");
    prints
}

pub fn ready<R>(handles: Vec<JoinHandle<R>>) -> (Vec<R>, usize) {
    let mut prints = Vec::new();
    let mut spoiled = 0;
    for handle in handles {
        match handle.join() {
            Ok(print) => prints.push(print),
            Err(_) => spoiled += 1,
        }
    }
    (prints, spoiled)
}

pub fn two_halves<T, R>(rows: &[T], measure: impl Fn(&[T]) -> R + Sync) -> (R, R)
where
    T: Sync,
    R: Send,
{
    let (left, right) = rows.split_at(rows.len() / 2);
    let (mut first, mut second) = (None, None);
    thread::scope(|scope| {
        scope.spawn(|| first = Some(measure(left)));
        scope.spawn(|| second = Some(measure(right)));
    });
    (first.unwrap(), second.unwrap())
}
