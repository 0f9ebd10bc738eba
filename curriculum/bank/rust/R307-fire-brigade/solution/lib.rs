// The alarm desk of a village fire brigade.

/// What has happened.
pub enum Alarm {
    /// A fire on a floor (the ground floor is 0), with so many people in danger.
    Fire { floor: u32, people: u32 },
    /// Water in a building, so many centimetres deep.
    Flood(u32),
    /// An animal that needs help, and which one.
    Animal(String),
    /// Only an exercise.
    Drill,
}

/// A call for help. Some houses have a row of bells, numbered from 0.
pub struct Call {
    pub street: String,
    pub bell: Option<u32>,
    pub alarm: Alarm,
}

pub fn rescue(call: Call) -> Option<(String, String)> {
    let Call { street, alarm, .. } = call;
    match alarm {
        Alarm::Animal(animal) => Some((animal, street)),
        _ => None,
    }
}

pub fn crew(alarm: Alarm) -> u32 {
    match alarm {
        Alarm::Drill | Alarm::Animal(_) => 3,
        Alarm::Fire { floor, people } if floor > 3 && people > 0 => 18,
        Alarm::Fire { .. } => 9,
        Alarm::Flood(0..=30) => 4,
        Alarm::Flood(_) => 6,
    }
}

pub fn ladder(alarm: Alarm) -> String {
    let Alarm::Fire { floor, people } = alarm else {
        return String::from("no ladder");
    };
    let metres = floor * 3 + 2;
    format!("{metres} m, {people} people")
}

pub fn order(street: String, bell: Option<u32>) -> String {
    let mut text = format!("Go to {street}");
    if let Some(number) = bell {
        text = format!("{text}, bell {number}");
    }
    text
}
