use crate::log::Log;

pub fn run<R>(log: &Log, name: &'static str, test: impl FnOnce() -> R) -> R {
    let span = log.enter(name);
    let result = test();
    drop(span);
    result
}
