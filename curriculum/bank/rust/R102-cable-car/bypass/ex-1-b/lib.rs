// Counting people and weight for a small cable car.
// The next two lines bring in src/display.rs with show!. Leave them as they are.

#[macro_use]
pub mod display;

pub const HALFWAY_ON: u32 = 4;
pub const HALFWAY_OFF: u32 = 1;
pub const KG_PER_PERSON: u32 = 75;
pub const SEATS: u32 = 8;

pub fn people_at_peak(from_village: u32) -> u32 {
    from_village + HALFWAY_ON - HALFWAY_OFF
}

pub fn weight_sign(people: u32) -> String {
    let load = people * KG_PER_PERSON;
    show!(load);
    let load = format!("{load} kg");
    show!(load);
    load
}

pub fn free_places(trips: u32, tickets: u32) -> u32 {
    show!(SEATS);
    let places = trips * SEATS;
    places - tickets
}
