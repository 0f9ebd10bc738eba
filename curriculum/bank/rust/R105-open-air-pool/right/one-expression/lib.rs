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
    let locker = if wants_locker { LOCKER_CENTS } else { 0 };
    locker
        + if age > CHILD_UNTIL {
            ADULT_CENTS
        } else {
            CHILD_CENTS
        }
}

pub fn flag(wave_cm: u32, has_lifeguard: bool) -> char {
    let by_waves = if wave_cm < YELLOW_FROM_CM {
        'G'
    } else if wave_cm < RED_FROM_CM {
        'Y'
    } else {
        'R'
    };
    if has_lifeguard {
        by_waves
    } else {
        'R'
    }
}
