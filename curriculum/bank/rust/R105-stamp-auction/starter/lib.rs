// The rules of a stamp auction. All amounts are in francs.

/// From this bid on, the bids grow in big steps.
pub const BIG_FROM: u32 = 100;
pub const SMALL_STEP: u32 = 5;
pub const BIG_STEP: u32 = 20;
/// What the desk asks for each stamp.
pub const DESK_FEE: u32 = 3;
/// The first age at which one may bid alone.
pub const ADULT_FROM: u32 = 18;
/// With a bid this close to the wanted price, people talk.
pub const TALK_GAP: u32 = 15;

// ex-1: an if with an else is a value.
// Lesson: "Two branches, one value".
// Test: next_bid_takes_a_big_step_from_its_limit_on.
// Start: let an if choose the step.
pub fn next_bid(bid: u32) -> u32 {
    999
}

// ex-2: a block is an expression, and its last line is its value.
// Lesson: "A block has a value".
// Test: seller_gets_the_price_without_the_fee.
// Start: what is the fee for a price of 200?
pub fn seller_gets(price: u32) -> u32 {
    999
}

// ex-3: a condition is a value too, so it needs no if.
// Lesson: "A condition is a value".
// Test: may_bid_never_with_debts.
// Start: say the rule aloud with "and", "or" and "not".
pub fn may_bid(age: u32, with_parent: bool, owes_money: bool) -> bool {
    false
}

// ex-4: in a chain, the first true condition wins.
// Lesson: "Two branches, one value".
// Test: outcome_is_talk_just_below_the_price.
// Start: which question has to come first?
pub fn outcome(bid: u32, wanted: u32) -> char {
    '?'
}
