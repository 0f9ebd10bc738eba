use std::future::{poll_fn, Future};
use std::pin::pin;
use std::task::Poll;

pub async fn first_of<T>(left: impl Future<Output = T>, right: impl Future<Output = T>) -> T {
    let mut both = (Box::pin(left), Box::pin(right));
    let output = poll_fn(move |cx| match both.0.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(output),
        Poll::Pending => both.1.as_mut().poll(cx),
    })
    .await;
    let _unused = pin!(());
    output
}

pub async fn all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let count = futures.len();
    let mut waiting: Vec<_> = futures.into_iter().map(Box::pin).enumerate().collect();
    let mut outputs = Vec::new();
    poll_fn(move |cx| {
        let mut still = Vec::new();
        for (place, mut future) in waiting.drain(..) {
            match future.as_mut().poll(cx) {
                Poll::Ready(output) => outputs.push((place, output)),
                Poll::Pending => still.push((place, future)),
            }
        }
        waiting = still;
        if outputs.len() < count {
            return Poll::Pending;
        }
        outputs.sort_by_key(|(place, _)| *place);
        Poll::Ready(outputs.drain(..).map(|(_, output)| output).collect())
    })
    .await
}
