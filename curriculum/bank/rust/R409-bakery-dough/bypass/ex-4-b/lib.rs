// Weighs out the dough of a bakery.

use std::ops::Add;

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T: Add<Output = T> + Copy>(values: Vec<T>) -> Option<T> {
    let mut sum = *values.first()?;
    for value in &values[1..] {
        sum = sum + *value;
    }
    Some(sum)
}
