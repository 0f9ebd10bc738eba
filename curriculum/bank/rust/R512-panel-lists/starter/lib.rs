// Helps a control panel that is written in C.

pub mod handle;
pub mod lists;
