// Weighs out the dough of a bakery.

use std::ops::Add;

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T: Add<Output = T>>(mut values: Vec<T>) -> Option<T> {
    let mut sum: Option<T> = None;
    while !values.is_empty() {
        let value = values.remove(0);
        sum = match sum {
            Some(before) => Some(before + value),
            None => Some(value),
        };
    }
    sum
}
