// Morning decisions of an open-air pool.

pub const PER_LANE: u32 = 25;
pub const CHILD_UNTIL: u32 = 15;
pub const CHILD_CENTS: u32 = 250;
pub const ADULT_CENTS: u32 = 400;
pub const LOCKER_CENTS: u32 = 100;
pub const YELLOW_FROM_CM: u32 = 60;
pub const RED_FROM_CM: u32 = 140;

pub fn open_lanes(visitors: u32) -> u32 {
    let full_groups = visitors / PER_LANE;
    full_groups + 1
}

pub fn entry_cents(age: u32, wants_locker: bool) -> u32 {
    let mut cents = ADULT_CENTS;
    if wants_locker {
        cents += LOCKER_CENTS;
    }
    if age <= CHILD_UNTIL {
        cents = CHILD_CENTS;
    }
    cents
}

pub fn flag(wave_cm: u32, has_lifeguard: bool) -> char {
    if !has_lifeguard || wave_cm >= RED_FROM_CM {
        'R'
    } else if wave_cm >= YELLOW_FROM_CM {
        'Y'
    } else {
        'G'
    }
}
