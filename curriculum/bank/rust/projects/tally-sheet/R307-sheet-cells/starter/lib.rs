// The core of a small spreadsheet. Each step of the project adds a module.

pub mod places;
pub mod cells;
