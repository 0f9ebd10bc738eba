// The mixing machine of a paint shop. `paint.rs` says what a paint is, `mixing.rs` works with paints.

mod mixing;
mod paint;

pub use mixing::{first_part, first_tin, litres, mix};
pub use paint::Paint;
