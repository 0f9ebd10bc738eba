use crate::log::Log;

pub fn run<R>(log: &Log, name: &'static str, test: impl FnOnce() -> R) -> R {
    let span = std::mem::ManuallyDrop::new(log.enter(name));
    let result = test();
    drop(std::mem::ManuallyDrop::into_inner(span));
    result
}
