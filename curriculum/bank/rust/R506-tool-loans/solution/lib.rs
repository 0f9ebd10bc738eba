// Neighbours lend tools to each other. `loan.rs` is one loan, `paint.rs` uses two of them.

mod journal;
mod loan;
mod paint;

pub use journal::Journal;
pub use loan::Loan;
pub use paint::{paint_wall, Wall};
