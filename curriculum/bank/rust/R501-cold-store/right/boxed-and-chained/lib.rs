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
    readings
        .iter()
        .copied()
        .filter(|&degrees| is_alarm(degrees))
        .for_each(&mut on_alarm);
}

pub fn warmest(log: &impl Log) -> Option<i32> {
    let mut seen = Vec::new();
    log.replay(|degrees| seen.push(degrees));
    seen.into_iter().max()
}

pub fn alarm_above(limit: i32) -> Box<dyn Fn(i32) -> bool> {
    Box::new(move |degrees| degrees > limit)
}

pub fn ticket_numbers(store: String) -> impl FnMut() -> String {
    let mut last = 0;
    move || {
        last += 1;
        format!("{store}-{last}")
    }
}
