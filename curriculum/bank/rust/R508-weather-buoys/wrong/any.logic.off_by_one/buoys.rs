use std::sync::mpsc::{channel, Sender};
use std::thread;

/// A buoy gives its readings one after the other, and None when its day is over. This may take long.
pub trait Buoy: Send + 'static {
    fn next(&mut self) -> Option<i32>;
}

pub fn report(mut buoy: impl Buoy, out: Sender<i32>) -> usize {
    let mut accepted = 0;
    while let Some(reading) = buoy.next() {
        accepted += 1;
        if out.send(reading).is_err() {
            break;
        }
    }
    accepted
}

pub fn listen<B: Buoy>(buoys: Vec<B>, mut note: impl FnMut(i32)) {
    let (out, incoming) = channel();
    for buoy in buoys {
        let out = out.clone();
        thread::spawn(move || report(buoy, out));
    }
    drop(out);
    for reading in incoming {
        note(reading);
    }
}
