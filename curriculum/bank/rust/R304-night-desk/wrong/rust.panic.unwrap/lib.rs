// The night desk of a hospital.

pub mod roster;

pub const FLOORS: u32 = 6;
pub const USUAL_HOURS: u32 = 8;
pub const HANDOVER: u32 = 1;

pub fn extension(floor: u32) -> Option<u32> {
    if floor >= 1 && floor <= FLOORS {
        Some(400 + floor)
    } else {
        None
    }
}

pub fn on_call(day: u32) -> String {
    match roster::doctor(day) {
        Some(name) => format!("Dr. {name} is on call"),
        None => String::from("nobody is on call"),
    }
}

pub fn shift_hours(day: u32) -> u32 {
    roster::hours(day).unwrap_or(USUAL_HOURS) + HANDOVER
}

pub fn number_to_call(day: u32) -> Option<u32> {
    let name = roster::doctor(day).unwrap();
    roster::phone(&name)
}
