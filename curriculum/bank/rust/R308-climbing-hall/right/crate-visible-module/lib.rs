//! The desk of a climbing hall.

pub mod inside;
pub mod pass;
pub mod prices;
pub(crate) mod rounding;

pub use self::pass::Pass;
use prices::{day_price, staff_price};

/// What a visitor pays for a day at the desk.
pub fn pay(age: u32, works_here: bool) -> u32 {
    if works_here {
        staff_price(age)
    } else {
        day_price(age)
    }
}
