// Steps by their names, as they stand in a settings file.

use crate::steps::{Count, Dots, Step, Trim};

pub fn by_name(name: &str) -> Option<Box<dyn Step>> {
    let step: Box<dyn Step> = if name == "trim" {
        Box::new(Trim)
    } else if name == "dots" {
        Box::new(Dots)
    } else if name == "count" {
        Box::new(Count { seen: 0 })
    } else {
        return None;
    };
    Some(step)
}
