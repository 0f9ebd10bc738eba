// Weighs out the dough of a bakery.

use std::ops::Add;

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T: Add<Output = T> + Default>(values: Vec<T>) -> Option<T> {
    if values.is_empty() {
        return None;
    }
    let mut sum = T::default();
    for value in values {
        sum = sum + value;
    }
    Some(sum)
}
