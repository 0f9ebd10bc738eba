use std::sync::mpsc::{channel, Receiver};
use std::thread;

pub fn changes(input: Receiver<i32>) -> Receiver<i32> {
    let (out, output) = channel();
    thread::spawn(move || {
        let mut before = None;
        for reading in input {
            if before == Some(reading) {
                continue;
            }
            before = Some(reading);
            if out.send(reading).is_err() {
                break;
            }
        }
    });
    output
}
