use std::future::Future;

// ex-1: an async fn makes a future, which does nothing until it is polled; await waits for one other.
// Lesson: "Nothing happens before await".
// Test: menu_waits_for_the_soup_before_it_asks_for_bread.
// Start: await the soup.
pub async fn menu<S, B>(soup: S, bread: B) -> String
where
    S: Future<Output = String>,
    B: Future<Output = String>,
{
    todo!()
}

// ex-4: to wait for two at the same time, poll both whenever the task is woken.
// Lesson: "Several at the same time".
// Test: both_polls_the_second_while_the_first_waits.
// Start: pin both futures, then poll them in a `poll_fn`.
pub async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    todo!()
}
