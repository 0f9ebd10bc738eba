use exercise::{may_bid, next_bid, outcome, seller_gets};

#[test]
fn next_bid_takes_a_small_step_below_its_limit() {
    assert_eq!(next_bid(99), 104, "called next_bid(99)");
}

#[test]
fn next_bid_takes_a_big_step_from_its_limit_on() {
    assert_eq!(next_bid(100), 120, "called next_bid(100)");
}

#[test]
fn next_bid_starts_from_zero() {
    assert_eq!(next_bid(0), 5, "called next_bid(0)");
}

#[test]
fn next_bid_of_every_bid() {
    for bid in 0..300 {
        let expected = match bid {
            0..=99 => bid + 5,
            _ => bid + 20,
        };
        assert_eq!(next_bid(bid), expected, "called next_bid({bid})");
    }
}

#[test]
fn seller_gets_the_price_without_the_fee() {
    assert_eq!(seller_gets(200), 177, "called seller_gets(200)");
}

#[test]
fn seller_gets_more_when_the_tenth_has_a_rest() {
    assert_eq!(seller_gets(39), 33, "called seller_gets(39)");
}

#[test]
fn seller_gets_nothing_for_the_smallest_price() {
    assert_eq!(seller_gets(3), 0, "called seller_gets(3)");
}

#[test]
fn may_bid_alone_from_the_limit_on() {
    assert_eq!(
        may_bid(18, false, false),
        true,
        "called may_bid(18, false, false)"
    );
}

#[test]
fn may_bid_not_alone_below_the_limit() {
    assert_eq!(
        may_bid(17, false, false),
        false,
        "called may_bid(17, false, false)"
    );
}

#[test]
fn may_bid_below_the_limit_with_a_parent() {
    assert_eq!(
        may_bid(9, true, false),
        true,
        "called may_bid(9, true, false)"
    );
}

#[test]
fn may_bid_never_with_debts() {
    assert_eq!(
        may_bid(40, false, true),
        false,
        "called may_bid(40, false, true)"
    );
    assert_eq!(
        may_bid(40, true, true),
        false,
        "called may_bid(40, true, true)"
    );
}

#[test]
fn may_bid_in_all_cases() {
    for age in [0, 17, 18, 90] {
        for with_parent in [false, true] {
            for owes_money in [false, true] {
                let expected = match (age, with_parent, owes_money) {
                    (_, _, true) => false,
                    (18 | 90, _, false) => true,
                    (_, parent, false) => parent,
                };
                assert_eq!(
                    may_bid(age, with_parent, owes_money),
                    expected,
                    "called may_bid({age}, {with_parent}, {owes_money})"
                );
            }
        }
    }
}

#[test]
fn outcome_is_sold_at_the_price_and_above() {
    assert_eq!(outcome(80, 80), 'S', "called outcome(80, 80)");
    assert_eq!(outcome(95, 80), 'S', "called outcome(95, 80)");
}

#[test]
fn outcome_is_talk_just_below_the_price() {
    assert_eq!(outcome(79, 80), 'T', "called outcome(79, 80)");
    assert_eq!(outcome(65, 80), 'T', "called outcome(65, 80)");
}

#[test]
fn outcome_is_unsold_far_below_the_price() {
    assert_eq!(outcome(64, 80), 'U', "called outcome(64, 80)");
    assert_eq!(outcome(0, 80), 'U', "called outcome(0, 80)");
}
