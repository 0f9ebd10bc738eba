// The alarm of a cold store for fish. Readings are whole degrees Celsius.

use std::sync::Mutex;

/// A recorded day. It hands its readings to a closure, one after the other.
pub trait Log {
    fn replay<F: FnMut(i32)>(&self, note: F);
}

pub fn watch<R, N>(readings: &[i32], is_alarm: R, mut on_alarm: N)
where
    R: Fn(i32) -> bool,
    N: FnMut(i32),
{
    for &degrees in readings {
        if is_alarm(degrees) {
            on_alarm(degrees);
        }
    }
}

pub fn warmest(log: &impl Log) -> Option<i32> {
    static TOP: Mutex<Option<i32>> = Mutex::new(None);
    fn note(degrees: i32) {
        let mut top = TOP.lock().unwrap();
        if top.is_none() || *top < Some(degrees) {
            *top = Some(degrees);
        }
    }
    *TOP.lock().unwrap() = None;
    log.replay(note);
    *TOP.lock().unwrap()
}

pub fn alarm_above(limit: i32) -> impl Fn(i32) -> bool {
    move |degrees| degrees > limit
}

pub fn ticket_numbers(store: String) -> impl FnMut() -> String {
    let mut last = 0;
    move || {
        last += 1;
        format!("{store}-{last}")
    }
}
