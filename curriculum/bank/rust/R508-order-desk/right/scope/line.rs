use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;

pub fn line<T, M>(room: usize, make: M) -> Receiver<T>
where
    T: Send + 'static,
    M: FnMut() -> Option<T> + Send + 'static,
{
    let (sender, receiver) = sync_channel(room);
    thread::spawn(move || {
        let mut things = std::iter::from_fn(make);
        while things
            .next()
            .is_some_and(|thing| sender.send(thing).is_ok())
        {}
    });
    receiver
}
