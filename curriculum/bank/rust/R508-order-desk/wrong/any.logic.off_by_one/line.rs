use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;

pub fn line<T, M>(room: usize, mut make: M) -> Receiver<T>
where
    T: Send + 'static,
    M: FnMut() -> Option<T> + Send + 'static,
{
    let (sender, receiver) = sync_channel(room + 1);
    thread::spawn(move || {
        while let Some(thing) = make() {
            if sender.send(thing).is_err() {
                return;
            }
        }
    });
    receiver
}
