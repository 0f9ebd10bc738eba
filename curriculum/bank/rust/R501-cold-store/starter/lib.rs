// The alarm of a cold store for fish. Readings are whole degrees Celsius.
#![allow(unused_variables)] // Until the stubs use their parameters.

/// A recorded day. It hands its readings to a closure, one after the other.
pub trait Log {
    fn replay<F: FnMut(i32)>(&self, note: F);
}

// ex-1: behaviour is a parameter: Fn answers a question, FnMut may change something.
// Lesson: "Taking behaviour as a parameter".
// Test: watch_reports_each_alarm_in_order.
// Start: call the rule on one reading, as you would call a function.
pub fn watch<R, N>(readings: &[i32], is_alarm: R, on_alarm: N)
where
    R: Fn(i32) -> bool,
    N: FnMut(i32),
{
    todo!()
}

// ex-2: a closure borrows the local variables that it mentions, and may change them.
// Lesson: "What a closure captures".
// Test: warmest_finds_the_highest_reading.
// Start: make a local variable before you call `replay`.
pub fn warmest(log: &impl Log) -> Option<i32> {
    todo!()
}

// ex-3: a closure that leaves its function must own what it captured.
// Lesson: "Handing a closure out".
// Test: alarm_above_rings_above_the_limit.
// Start: replace the parameter's name and compare it with the limit.
pub fn alarm_above(limit: i32) -> impl Fn(i32) -> bool {
    |_| todo!()
}

// ex-4: what a closure owns stays with it from call to call.
// Lesson: "Handing a closure out".
// Test: ticket_numbers_count_from_one.
// Start: which variable must live as long as the closure?
pub fn ticket_numbers(store: String) -> impl FnMut() -> String {
    || todo!()
}
