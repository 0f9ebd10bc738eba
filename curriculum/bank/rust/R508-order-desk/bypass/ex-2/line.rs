use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;

pub fn line<T, M>(room: usize, mut make: M) -> Receiver<T>
where
    T: Send + 'static,
    M: FnMut() -> Option<T> + Send + 'static,
{
    let (sender, receiver) = sync_channel(room);
    thread::spawn(move || {
        let mut all = Vec::new();
        while let Some(thing) = make() {
            all.push(thing);
            if all.len() == 100_000 {
                break;
            }
        }
        for thing in all {
            if sender.send(thing).is_err() {
                return;
            }
        }
    });
    receiver
}
