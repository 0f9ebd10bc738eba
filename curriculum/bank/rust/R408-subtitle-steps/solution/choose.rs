// Steps by their names, as they stand in a settings file.

use crate::steps::{Count, Dots, Step, Trim};

pub fn by_name(name: &str) -> Option<Box<dyn Step>> {
    match name {
        "trim" => Some(Box::new(Trim)),
        "dots" => Some(Box::new(Dots)),
        "count" => Some(Box::new(Count { seen: 0 })),
        _ => None,
    }
}
