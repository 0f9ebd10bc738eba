// Counting people and weight for a small cable car.
// The next two lines bring in src/display.rs with show!. Leave them as they are.

#[macro_use]
pub mod display;

/// People who get in at the halfway stop.
pub const HALFWAY_ON: u32 = 4;
/// People who get out at the halfway stop.
pub const HALFWAY_OFF: u32 = 1;
/// The weight that is counted for one person.
pub const KG_PER_PERSON: u32 = 75;
/// Places in one trip.
pub const SEATS: u32 = 0;

// ex-1: a binding changes only if it is declared with mut.
// Lesson: "Names that may change".
// Test: people_at_peak_counts_on_and_off.
// Start: make a count that begins with the people from the village.
pub fn people_at_peak(from_village: u32) -> u32 {
    let _ = from_village;
    0
}

// ex-2: a second let with the same name makes a new binding.
// Lesson: "The same name, made new".
// Test: weight_sign_shows_kilograms.
// Start: make a binding for the weight as a number.
pub fn weight_sign(people: u32) -> String {
    format!("?")
}

// ex-3: a constant gives a fixed figure one name.
// Lesson: "Constants".
// Test: free_places_subtracts_tickets_from_all_places.
// Start: give SEATS at the top its value.
pub fn free_places(trips: u32, tickets: u32) -> u32 {
    999
}
