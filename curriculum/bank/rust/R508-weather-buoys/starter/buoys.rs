use std::sync::mpsc::Sender;

/// A buoy gives its readings one after the other, and None when its day is over. This may take long.
pub trait Buoy: Send + 'static {
    fn next(&mut self) -> Option<i32>;
}

// ex-1: send gives a value away; it fails when the receiver is gone, and then nobody listens.
// Lesson: "Two ends of a channel".
// Test: report_stops_when_nobody_listens.
// Start: send each reading as soon as the buoy gives it.
pub fn report(buoy: impl Buoy, out: Sender<i32>) -> usize {
    let _ = (buoy, out);
    todo!()
}

// ex-2: every thread has a sender of its own; when the last one is dropped, the receiver's loop ends.
// Lesson: "Many senders, one end".
// Test: listen_ends_when_all_buoys_are_done.
// Start: make a channel, then a thread for each buoy.
pub fn listen<B: Buoy>(buoys: Vec<B>, note: impl FnMut(i32)) {
    let _ = (buoys, note);
    todo!()
}
