use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub async fn menu<S, B>(soup: S, bread: B) -> String
where
    S: Future<Output = String>,
    B: Future<Output = String>,
{
    let first = soup.await;
    let second = bread.await;
    format!("{first}, then {second}")
}

struct Both<A: Future, B: Future> {
    a: Pin<Box<A>>,
    b: Pin<Box<B>>,
    outputs: (Option<A::Output>, Option<B::Output>),
}

impl<A: Future, B: Future> Unpin for Both<A, B> {}

impl<A: Future, B: Future> Future for Both<A, B> {
    type Output = (A::Output, B::Output);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.outputs.0.is_none() {
            if let Poll::Ready(output) = this.a.as_mut().poll(cx) {
                this.outputs.0 = Some(output);
            }
        }
        if this.outputs.1.is_none() {
            if let Poll::Ready(output) = this.b.as_mut().poll(cx) {
                this.outputs.1 = Some(output);
            }
        }
        if this.outputs.0.is_none() || this.outputs.1.is_none() {
            return Poll::Pending;
        }
        let (left, right) = std::mem::take(&mut this.outputs);
        Poll::Ready((left.unwrap(), right.unwrap()))
    }
}

pub async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    Both {
        a: Box::pin(a),
        b: Box::pin(b),
        outputs: (None, None),
    }
    .await
}
