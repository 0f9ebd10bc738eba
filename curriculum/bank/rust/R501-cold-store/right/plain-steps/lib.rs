// The alarm of a cold store for fish. Readings are whole degrees Celsius.

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
    let mut top = i32::MIN;
    let mut any = false;
    log.replay(|degrees: i32| {
        any = true;
        top = top.max(degrees);
    });
    if any {
        Some(top)
    } else {
        None
    }
}

pub fn alarm_above(limit: i32) -> impl Fn(i32) -> bool {
    move |degrees| degrees > limit
}

pub fn ticket_numbers(store: String) -> impl FnMut() -> String {
    let mut next = 1;
    let ticket = move || -> String {
        let text = store.clone() + "-" + &next.to_string();
        next += 1;
        text
    };
    ticket
}
