// The alarm of a cold store for fish. Readings are whole degrees Celsius.

use std::sync::atomic::{AtomicI32, Ordering::Relaxed};

static LIMIT: AtomicI32 = AtomicI32::new(0);

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
    let mut top: Option<i32> = None;
    log.replay(|degrees| match top {
        Some(known) if known >= degrees => {}
        _ => top = Some(degrees),
    });
    top
}

pub fn alarm_above(limit: i32) -> impl Fn(i32) -> bool {
    LIMIT.store(limit, Relaxed);
    |degrees| degrees > LIMIT.load(Relaxed)
}

pub fn ticket_numbers(store: String) -> impl FnMut() -> String {
    let mut last = 0;
    move || {
        last += 1;
        format!("{store}-{last}")
    }
}
