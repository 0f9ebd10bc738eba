use std::sync::mpsc::{sync_channel, Sender};
use std::thread;

/// A buoy gives its readings one after the other, and None when its day is over. This may take long.
pub trait Buoy: Send + 'static {
    fn next(&mut self) -> Option<i32>;
}

pub fn report(mut buoy: impl Buoy, out: Sender<i32>) -> usize {
    let mut accepted = 0;
    loop {
        match buoy.next().map(|reading| out.send(reading)) {
            Some(Ok(())) => accepted += 1,
            Some(Err(_)) | None => return accepted,
        }
    }
}

pub fn listen<B: Buoy>(buoys: Vec<B>, mut note: impl FnMut(i32)) {
    let (out, incoming) = sync_channel(8);
    thread::scope(|scope| {
        for mut buoy in buoys {
            let out = out.clone();
            scope.spawn(move || {
                while let Some(reading) = buoy.next() {
                    let _ = out.send(reading);
                }
            });
        }
        drop(out);
        while let Ok(reading) = incoming.recv() {
            note(reading);
        }
    });
}
