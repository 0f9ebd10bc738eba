// An exchange office. Several windows share it, so its methods take `&self`.

mod journal;
mod rates;
mod till;

pub use journal::Journal;
pub use rates::{Rates, Source};
pub use till::{pay, Till};
