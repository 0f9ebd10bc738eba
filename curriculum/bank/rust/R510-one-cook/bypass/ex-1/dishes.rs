use std::future::{poll_fn, Future};
use std::pin::pin;
use std::task::Poll;

pub async fn menu<S, B>(soup: S, bread: B) -> String
where
    S: Future<Output = String>,
    B: Future<Output = String>,
{
    let first = crate::block_on(soup);
    let second = crate::block_on(bread);
    format!("{first}, then {second}")
}

pub async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    let (mut a, mut b) = (pin!(a), pin!(b));
    let (mut left, mut right) = (None, None);
    poll_fn(|cx| {
        if left.is_none() {
            if let Poll::Ready(output) = a.as_mut().poll(cx) {
                left = Some(output);
            }
        }
        if right.is_none() {
            if let Poll::Ready(output) = b.as_mut().poll(cx) {
                right = Some(output);
            }
        }
        match (left.take(), right.take()) {
            (Some(x), Some(y)) => Poll::Ready((x, y)),
            (x, y) => {
                left = x;
                right = y;
                Poll::Pending
            }
        }
    })
    .await
}
