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
    if let Some(name) = potter {
        format!("Pot by {name}")
    } else {
        String::from("Free place")
    }
}

pub fn glaze_for(pots: u32, grams_each: Option<u32>) -> u32 {
    let grams = match grams_each {
        None => PLAIN_GRAMS,
        Some(grams) => grams,
    };
    grams * pots
}

pub fn lower(left: Option<u32>, right: Option<u32>) -> Option<u32> {
    match (left, right) {
        (None, None) => None,
        (Some(only), None) | (None, Some(only)) => Some(only),
        (Some(a), Some(b)) => {
            if a < b {
                Some(a)
            } else {
                Some(b)
            }
        }
    }
}
