// One cook, many pots: the cook is a thread, and what cooks is a future.

mod bell;
mod cook;
mod dishes;

pub use bell::{bell, Bell, Ringing};
pub use cook::block_on;
pub use dishes::{both, menu};
