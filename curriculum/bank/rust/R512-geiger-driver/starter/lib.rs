// A safe type around the driver of a Geiger counter, which counts clicks.

pub mod driver;
mod geiger;

pub use geiger::Geiger;
