// The guest book of a mountain hut. A guest is a name and a number of nights.

/// The price of one night.
pub const PRICE_PER_NIGHT: u32 = 28;

// ex-1: a reference leads to a value.
// Lesson: "Looking without owning".
// Test: nights_between_counts_the_nights.
// Start: how do you reach the number behind departure?
pub fn nights_between(arrival: &u32, departure: &u32) -> u32 {
    999
}

// ex-2: through a shared reference you may read every part.
// Lesson: "Reading parts of what was lent".
// Test: bill_line_multiplies_the_nights.
// Start: write a pattern with two holes.
pub fn bill_line(guest: &(String, u32)) -> String {
    format!("?")
}

/// Thanks a guest by name. This one is ready.
pub fn thanks_line(guest: &(String, u32)) -> String {
    format!("Thank you, {}!", guest.0)
}

// ex-3: an owner can lend a value and still own it.
// Lesson: "Lending and keeping".
// Test: check_out_gives_the_guest_back.
// Start: lend the guest to bill_line.
pub fn check_out(guest: (String, u32)) -> ((String, u32), String) {
    (guest, format!("?"))
}
