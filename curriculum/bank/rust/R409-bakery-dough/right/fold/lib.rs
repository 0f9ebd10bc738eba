// Weighs out the dough of a bakery.

use std::ops::Add;

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T>(values: Vec<T>) -> Option<T>
where
    T: Add<T, Output = T>,
{
    values.into_iter().reduce(|sum, value| sum + value)
}
