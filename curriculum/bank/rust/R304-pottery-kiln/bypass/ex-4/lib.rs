// The kiln of a pottery. A place on its shelf may hold a pot, or nothing.

pub const PLACES: u32 = 12;
pub const PLAIN_GRAMS: u32 = 40;

pub fn next_place(used: u32) -> Option<u32> {
    if used < PLACES {
        Some(used + 1)
    } else {
        None
    }
}

pub fn sign(potter: Option<String>) -> String {
    match potter {
        Some(name) => format!("Pot by {name}"),
        None => String::from("Free place"),
    }
}

pub fn glaze_for(pots: u32, grams_each: Option<u32>) -> u32 {
    pots * grams_each.unwrap_or(PLAIN_GRAMS)
}

pub fn lower(left: Option<u32>, right: Option<u32>) -> Option<u32> {
    left.min(right)
}
