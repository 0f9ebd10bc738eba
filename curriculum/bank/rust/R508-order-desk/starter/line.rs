use std::sync::mpsc::{channel, Receiver};
use std::thread;

// ex-2: a channel with limited room makes a fast sender wait.
// Lesson: "A channel with room for so many".
// Test: line_makes_no_more_than_there_is_room.
// Start: how many things can wait in this channel?
pub fn line<T, M>(room: usize, mut make: M) -> Receiver<T>
where
    T: Send + 'static,
    M: FnMut() -> Option<T> + Send + 'static,
{
    let _ = room;
    let (sender, receiver) = channel();
    thread::spawn(move || {
        while let Some(thing) = make() {
            let _ = sender.send(thing);
        }
    });
    receiver
}
