use std::sync::mpsc::{channel, Sender};
use std::thread;

/// What a station understands.
pub enum Message {
    Reading(i32),
    /// Asks for the highest reading so far. The answer goes into the sender.
    Highest(Sender<Option<i32>>),
}

/// Starts a station in a thread of its own. It ends when all its senders are gone.
pub fn station() -> Sender<Message> {
    let (post, letters) = channel();
    thread::spawn(move || {
        let mut top = None;
        for letter in letters {
            match letter {
                Message::Reading(reading) => top = top.max(Some(reading)),
                // Who asked may be gone by now; that is no trouble.
                Message::Highest(answer) => drop(answer.send(top)),
            }
        }
    });
    post
}

pub fn highest(station: &Sender<Message>) -> Option<i32> {
    let (answer, wait) = channel();
    let asked = station.send(Message::Highest(answer));
    match asked.map(|()| wait.recv()) {
        Ok(Ok(top)) => top,
        _ => None,
    }
}
