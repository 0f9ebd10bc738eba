//! The control of a wind farm, and its log.

pub mod farm;
pub mod log;
