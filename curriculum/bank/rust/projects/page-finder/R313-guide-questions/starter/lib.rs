// Finds the pages of a guide book. Each step of the project adds a module.

pub mod words;
pub mod term;
pub mod index;
pub mod query;
