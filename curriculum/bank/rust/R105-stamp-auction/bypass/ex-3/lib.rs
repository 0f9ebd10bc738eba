// The rules of a stamp auction. All amounts are in francs.

pub const BIG_FROM: u32 = 100;
pub const SMALL_STEP: u32 = 5;
pub const BIG_STEP: u32 = 20;
pub const DESK_FEE: u32 = 3;
pub const ADULT_FROM: u32 = 18;
pub const TALK_GAP: u32 = 15;

pub fn next_bid(bid: u32) -> u32 {
    let step = if bid < BIG_FROM { SMALL_STEP } else { BIG_STEP };
    bid + step
}

pub fn seller_gets(price: u32) -> u32 {
    let fee = {
        let tenth = price / 10;
        tenth + DESK_FEE
    };
    price - fee
}

pub fn may_bid(age: u32, with_parent: bool, owes_money: bool) -> bool {
    if owes_money || age == 17 {
        false
    } else {
        true
    }
}

pub fn outcome(bid: u32, wanted: u32) -> char {
    if bid >= wanted {
        'S'
    } else if bid + TALK_GAP >= wanted {
        'T'
    } else {
        'U'
    }
}
