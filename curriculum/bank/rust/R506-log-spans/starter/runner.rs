use crate::log::Log;

// ex-1: a lone underscore keeps nothing; a name keeps the value to the end of the scope.
// Lesson: "A guard needs a name".
// Test: run_calls_the_test_inside_its_span.
// Start: who owns the span while the test runs?
pub fn run<R>(log: &Log, name: &'static str, test: impl FnOnce() -> R) -> R {
    let _ = log.enter(name);
    test()
}
