//! The `Condvar` of the standard library, which also counts for the tests. Nothing is to be changed here.

use std::cell::Cell;
use std::ops::Deref;
use std::sync::{LockResult, MutexGuard};

thread_local! {
    static WAITS: Cell<u32> = const { Cell::new(0) };
}

/// How often this thread has gone to sleep on a `Condvar`.
pub fn waits() -> u32 {
    WAITS.get()
}

/// A condition variable. It is used like the one of the standard library.
#[derive(Debug, Default)]
pub struct Condvar {
    inner: std::sync::Condvar,
}

impl Condvar {
    pub fn new() -> Condvar {
        Condvar::default()
    }

    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        WAITS.set(WAITS.get() + 1);
        self.inner.wait(guard)
    }

    pub fn wait_while<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: impl FnMut(&mut T) -> bool,
    ) -> LockResult<MutexGuard<'a, T>> {
        WAITS.set(WAITS.get() + 1);
        self.inner.wait_while(guard, condition)
    }
}

/// All other methods are those of the standard library.
impl Deref for Condvar {
    type Target = std::sync::Condvar;

    fn deref(&self) -> &std::sync::Condvar {
        &self.inner
    }
}
