// The night desk of a hospital.

pub mod roster;

pub const FLOORS: u32 = 6;
pub const USUAL_HOURS: u32 = 8;
pub const HANDOVER: u32 = 1;

pub fn extension(floor: u32) -> Option<u32> {
    (1..=FLOORS).contains(&floor).then_some(400 + floor)
}

pub fn on_call(day: u32) -> String {
    roster::doctor(day).map_or(String::from("nobody is on call"), |name| {
        format!("Dr. {name} is on call")
    })
}

pub fn shift_hours(day: u32) -> u32 {
    roster::hours(day).unwrap_or(USUAL_HOURS) + HANDOVER
}

pub fn number_to_call(day: u32) -> Option<u32> {
    roster::doctor(day).and_then(|name| roster::phone(&name))
}
