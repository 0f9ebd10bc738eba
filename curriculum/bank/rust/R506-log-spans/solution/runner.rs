use crate::log::Log;

pub fn run<R>(log: &Log, name: &'static str, test: impl FnOnce() -> R) -> R {
    let _span = log.enter(name);
    test()
}
