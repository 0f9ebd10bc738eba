// The results of a race over the hills.

mod finish;
mod time;

pub use finish::Finish;
pub use time::{Time, TimeError};
