// Prices and amounts of a shop.

mod amount;
mod price;

pub use amount::{Amount, AmountError};
pub use price::{Price, PriceError};
