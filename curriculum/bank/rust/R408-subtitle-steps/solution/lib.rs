// Cleans the subtitles of a film, line by line.

mod choose;
mod only;
mod pipeline;
mod steps;

pub use choose::by_name;
pub use only::Only;
pub use pipeline::{preview, Pipeline};
pub use steps::{Count, Dots, Step, Trim};
