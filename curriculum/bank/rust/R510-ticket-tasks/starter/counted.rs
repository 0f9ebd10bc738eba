//! The channel of the standard library, which also counts for the tests. Nothing is to be changed here.

use std::cell::Cell;
use std::ops::Deref;
use std::sync::mpsc::{self, Iter, TryRecvError};

pub use std::sync::mpsc::Sender;

thread_local! {
    static ASKS: Cell<u32> = const { Cell::new(0) };
}

/// How often this thread has asked a channel without waiting.
pub fn asks() -> u32 {
    ASKS.get()
}

/// The end of a channel at which things come out. It is used like the one of the standard library.
pub struct Receiver<T> {
    inner: mpsc::Receiver<T>,
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (sender, inner) = mpsc::channel();
    (sender, Receiver { inner })
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        ASKS.set(ASKS.get().saturating_add(1));
        self.inner.try_recv()
    }
}

/// All other methods are those of the standard library.
impl<T> Deref for Receiver<T> {
    type Target = mpsc::Receiver<T>;

    fn deref(&self) -> &mpsc::Receiver<T> {
        &self.inner
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.inner.iter()
    }
}
