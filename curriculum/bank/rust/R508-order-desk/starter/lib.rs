// The order desk of a mail-order house: threads that talk through channels.

mod desk;
mod line;

pub use desk::{count_all, hand_out, newest};
pub use line::line;
