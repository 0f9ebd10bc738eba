use std::sync::mpsc::{channel, Receiver};
use std::thread;

pub fn changes(input: Receiver<i32>) -> Receiver<i32> {
    let (out, output) = channel();
    thread::spawn(move || {
        let Ok(mut last) = input.recv() else {
            return;
        };
        let mut result = out.send(last);
        while result.is_ok() {
            match input.recv() {
                Ok(reading) if reading != last => {
                    last = reading;
                    result = out.send(reading);
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
    });
    output
}
