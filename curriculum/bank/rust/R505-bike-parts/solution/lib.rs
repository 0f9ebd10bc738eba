// The parts of a bike workshop. `store.rs` counts parts, `clerk.rs` keeps the sales book.

mod clerk;
mod store;

pub use clerk::{Book, Clerk};
pub use store::{Listener, Store, LOW};
