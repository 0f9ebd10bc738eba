use std::future::Future;

pub async fn menu<S, B>(soup: S, bread: B) -> String
where
    S: Future<Output = String>,
    B: Future<Output = String>,
{
    let first = soup.await;
    let second = bread.await;
    format!("{first}, then {second}")
}

pub async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    (a.await, b.await)
}
