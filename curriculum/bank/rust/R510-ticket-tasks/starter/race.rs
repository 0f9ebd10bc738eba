#![allow(unused_imports)] // Until the stubs use them.

use std::future::{poll_fn, Future};
use std::pin::pin;
use std::task::Poll;

// ex-2: both are polled with one context; the loser is dropped.
// Lesson: "A race".
// Test: first_of_gives_what_is_ready_first.
// Start: pin both, then look at poll_fn.
pub async fn first_of<T>(left: impl Future<Output = T>, right: impl Future<Output = T>) -> T {
    let _ = (left, right);
    todo!()
}

// ex-3: outputs that came are kept; only the others are polled again.
// Lesson: "Many at the same time".
// Test: all_gives_outputs_in_the_order_of_the_list.
// Start: where does an output wait for the others?
pub async fn all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let _ = futures;
    todo!()
}
