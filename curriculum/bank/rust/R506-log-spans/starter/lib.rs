// A test runner that logs when things begin and end.

pub mod log;
mod runner;
mod session;
mod sorted;
mod steps;

pub use runner::run;
pub use session::Session;
pub use sorted::Sorted;
pub use steps::Steps;
