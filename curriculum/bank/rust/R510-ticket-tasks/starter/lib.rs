// A ticket machine that does several things with one thread.

pub mod counted;
mod machine;
mod pause;
mod race;

pub use machine::{run, Task};
pub use pause::Pause;
pub use race::{all, first_of};
