// Hours of work in an office.

mod clock;
mod sheet;
mod source;
mod week;

pub use clock::{Clock, Minutes};
pub use sheet::{Entry, Sheet};
pub use source::{longest, Source};
pub use week::{Day, Week};
