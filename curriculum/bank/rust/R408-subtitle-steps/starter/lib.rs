// Cleans the subtitles of a film, line by line.
#![allow(dead_code, unused_variables)] // while there are stubs; take it out at the end

mod choose;
mod only;
mod pipeline;
mod steps;

pub use choose::by_name;
pub use only::Only;
pub use pipeline::{preview, Pipeline};
pub use steps::{Count, Dots, Step, Trim};
