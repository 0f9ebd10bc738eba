// Morning decisions of an open-air pool.

pub const PER_LANE: u32 = 25;
pub const CHILD_UNTIL: u32 = 15;
pub const CHILD_CENTS: u32 = 250;
pub const ADULT_CENTS: u32 = 400;
pub const LOCKER_CENTS: u32 = 100;
pub const YELLOW_FROM_CM: u32 = 60;
pub const RED_FROM_CM: u32 = 140;

pub fn open_lanes(visitors: u32) -> u32 {
    1 + visitors / PER_LANE
}

pub fn entry_cents(age: u32, wants_locker: bool) -> u32 {
    let entry = if age <= CHILD_UNTIL {
        CHILD_CENTS
    } else {
        ADULT_CENTS
    };
    let locker = if wants_locker { LOCKER_CENTS } else { 0 };
    entry + locker
}

pub fn flag(wave_cm: u32, has_lifeguard: bool) -> char {
    if !has_lifeguard {
        return 'R';
    }
    match wave_cm {
        cm if cm < YELLOW_FROM_CM => 'G',
        cm if cm < RED_FROM_CM => 'Y',
        _ => 'R',
    }
}
