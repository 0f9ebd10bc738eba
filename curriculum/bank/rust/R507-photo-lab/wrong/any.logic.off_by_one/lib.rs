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
    let mut handles = Vec::new();
    for film in films {
        handles.push(thread::spawn(move || develop(film)));
    }
    let mut prints = Vec::new();
    for handle in handles {
        prints.push(handle.join().expect("a machine has panicked"));
    }
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
    let (left, right) = rows.split_at((rows.len() + 1) / 2);
    thread::scope(|scope| {
        let other = scope.spawn(|| measure(right));
        let first = measure(left);
        (first, other.join().expect("the measure has panicked"))
    })
}
