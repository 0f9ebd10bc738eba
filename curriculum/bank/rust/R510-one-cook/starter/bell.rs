use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct State {
    rung: bool,
    waker: Option<Waker>,
}

/// Whoever has the bell can ring it, from any thread.
pub struct Bell {
    state: Arc<Mutex<State>>,
}

/// A future that is ready when the bell has rung.
pub struct Ringing {
    state: Arc<Mutex<State>>,
}

pub fn bell() -> (Bell, Ringing) {
    let state = Arc::new(Mutex::new(State::default()));
    let bell = Bell {
        state: Arc::clone(&state),
    };
    (bell, Ringing { state })
}

impl Bell {
    pub fn ring(&self) {
        todo!()
    }
}

impl Future for Ringing {
    type Output = ();

    // ex-2: Pending is a promise: the waker of this poll will be called when it is worth asking again.
    // Lesson: "What poll promises".
    // Test: ringing_wakes_its_task_when_the_bell_rings.
    // Start: what must `ring`, above, find in the state? Write both.
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        todo!()
    }
}
