// Weighs out the dough of a bakery.

use std::ops::Add;

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T: Add<Output = T>>(values: Vec<T>) -> Option<T> {
    let mut values = values;
    let mut sum = values.remove(0);
    for value in values {
        sum = sum + value;
    }
    Some(sum)
}
