// Watches the load of a server. `rule.rs` says what a rule is.

mod boxed;
mod monitor;
mod read;
mod rule;

pub use monitor::Monitor;
pub use read::{read, Not};
pub use rule::{Above, Below, Rule};
