use std::sync::mpsc::Sender;
use std::thread;

/// A buoy gives its readings one after the other, and None when its day is over. This may take long.
pub trait Buoy: Send + 'static {
    fn next(&mut self) -> Option<i32>;
}

pub fn report(mut buoy: impl Buoy, out: Sender<i32>) -> usize {
    let mut accepted = 0;
    while let Some(reading) = buoy.next() {
        if out.send(reading).is_err() {
            break;
        }
        accepted += 1;
    }
    accepted
}

pub fn listen<B: Buoy>(buoys: Vec<B>, mut note: impl FnMut(i32)) {
    let mut handles = Vec::new();
    for mut buoy in buoys {
        handles.push(thread::spawn(move || {
            let mut all = Vec::new();
            while let Some(reading) = buoy.next() {
                all.push(reading);
            }
            all
        }));
    }
    for handle in handles {
        for reading in handle.join().expect("a buoy has sunk") {
            note(reading);
        }
    }
}
