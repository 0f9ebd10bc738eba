use std::sync::mpsc::{channel, Receiver};
use std::thread;

pub fn changes(input: Receiver<i32>) -> Receiver<i32> {
    let (out, output) = channel();
    thread::spawn(move || {
        let mut all: Vec<i32> = input.iter().collect();
        all.dedup();
        for reading in all {
            if out.send(reading).is_err() {
                break;
            }
        }
    });
    output
}
