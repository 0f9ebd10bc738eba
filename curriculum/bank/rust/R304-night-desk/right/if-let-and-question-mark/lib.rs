// The night desk of a hospital.

pub mod roster;

pub const FLOORS: u32 = 6;
pub const USUAL_HOURS: u32 = 8;
pub const HANDOVER: u32 = 1;

pub fn extension(floor: u32) -> Option<u32> {
    match floor {
        1..=FLOORS => Some(floor + 400),
        _ => None,
    }
}

pub fn on_call(day: u32) -> String {
    if let Some(name) = roster::doctor(day) {
        format!("Dr. {name} is on call")
    } else {
        String::from("nobody is on call")
    }
}

pub fn shift_hours(day: u32) -> u32 {
    let planned = match roster::hours(day) {
        Some(hours) => hours,
        None => USUAL_HOURS,
    };
    planned + HANDOVER
}

pub fn number_to_call(day: u32) -> Option<u32> {
    let name = roster::doctor(day)?;
    roster::phone(&name)
}
