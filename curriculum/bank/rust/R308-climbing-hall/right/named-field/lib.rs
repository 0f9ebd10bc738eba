//! The desk of a climbing hall.

pub mod inside;
pub mod pass;
pub mod prices;
mod rounding;

pub use crate::pass::{Pass, MOST_VISITS};

/// What a visitor pays for a day at the desk.
pub fn pay(age: u32, works_here: bool) -> u32 {
    if works_here {
        prices::staff_price(age)
    } else {
        prices::day_price(age)
    }
}
