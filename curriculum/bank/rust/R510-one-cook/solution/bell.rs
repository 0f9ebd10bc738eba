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
        let mut state = self.state.lock().unwrap();
        state.rung = true;
        let waiting = state.waker.take();
        drop(state);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}

impl Future for Ringing {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state.lock().unwrap();
        if state.rung {
            return Poll::Ready(());
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}
