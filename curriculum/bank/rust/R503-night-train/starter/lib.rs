// A night train: a chain of coaches behind an engine.

mod train;

pub use train::{beds, couple, couple_behind, last_beds, uncouple, Train};
