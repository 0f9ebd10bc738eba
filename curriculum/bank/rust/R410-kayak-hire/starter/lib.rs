//! The desk of a kayak hire, and the checks for whoever writes such a desk.

pub mod checks;
pub mod desk;
