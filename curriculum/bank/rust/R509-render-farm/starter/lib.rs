// A render farm: many threads, and a few things that they share.

pub mod counted;
mod farm;
mod gate;

pub use farm::{both, drain, Account, Settings};
pub use gate::Gate;
