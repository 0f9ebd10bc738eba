// Weighs out the dough of a bakery.

mod batches;
mod dough;

pub use batches::Batches;
pub use dough::Dough;

pub fn total<T>(values: Vec<T>) -> Option<T> {
    let mut values = values.into_iter();
    let mut sum = values.next()?;
    for value in values {
        sum = sum + value;
    }
    Some(sum)
}
