// The kiln of a pottery. A place on its shelf may hold a pot, or nothing.

/// The places on the shelf, numbered from 1.
pub const PLACES: u32 = 12;
/// The grams of glaze for a pot if nobody says otherwise.
pub const PLAIN_GRAMS: u32 = 40;

// ex-1: an Option is either Some with a value or None.
// Lesson: "Some or None".
// Test: next_place_comes_after_the_used_ones.
// Start: in which case is there no next place?
pub fn next_place(used: u32) -> Option<u32> {
    Some(999)
}

// ex-2: match opens an Option, with one arm for each case.
// Lesson: "Opening with match".
// Test: sign_names_the_potter.
// Start: write the two arms.
pub fn sign(potter: Option<String>) -> String {
    format!("?")
}

// ex-3: unwrap_or gives the value inside, or the one you offer.
// Lesson: "A value to fall back on".
// Test: glaze_for_uses_the_grams_that_are_given.
// Start: open the grams before you calculate.
pub fn glaze_for(pots: u32, grams_each: Option<u32>) -> u32 {
    999
}

// ex-4: two Options have four cases, and a match covers them all.
// Lesson: "Two at once".
// Test: lower_of_two_pots.
// Start: match on a pair of both.
pub fn lower(left: Option<u32>, right: Option<u32>) -> Option<u32> {
    Some(999)
}
