use exercise::{let_through, level_out, lift_boat, raise};

#[test]
fn raise_adds_to_the_level() {
    let mut level = 40;
    raise(&mut level, 15);
    assert_eq!(level, 55, "called raise(&mut 40, 15)");
}

#[test]
fn raise_takes_a_negative_amount() {
    let mut level = 10;
    raise(&mut level, -25);
    assert_eq!(level, -15, "called raise(&mut 10, -25)");
}

#[test]
fn raise_by_nothing_changes_nothing() {
    let mut level = 7;
    raise(&mut level, 0);
    assert_eq!(level, 7, "called raise(&mut 7, 0)");
}

#[test]
fn let_through_moves_water_down() {
    let mut upper = 200;
    let mut lower = 50;
    let_through(&mut upper, &mut lower, 30);
    assert_eq!(
        (upper, lower),
        (170, 80),
        "called let_through(&mut 200, &mut 50, 30)"
    );
}

#[test]
fn let_through_keeps_the_total() {
    let mut upper = 90;
    let mut lower = 90;
    let_through(&mut upper, &mut lower, 41);
    assert_eq!(
        upper + lower,
        180,
        "called let_through(&mut 90, &mut 90, 41), added both"
    );
}

#[test]
fn let_through_of_nothing_changes_nothing() {
    let mut upper = 3;
    let mut lower = 2;
    let_through(&mut upper, &mut lower, 0);
    assert_eq!(
        (upper, lower),
        (3, 2),
        "called let_through(&mut 3, &mut 2, 0)"
    );
}

#[test]
fn level_out_sets_both_to_the_mean() {
    let mut chambers = [100, 40];
    level_out(&mut chambers);
    assert_eq!(chambers, [70, 70], "called level_out(&mut [100, 40])");
}

#[test]
fn level_out_drops_the_half() {
    let mut chambers = [10, 13];
    level_out(&mut chambers);
    assert_eq!(chambers, [11, 11], "called level_out(&mut [10, 13])");
    let mut chambers = [-10, -13];
    level_out(&mut chambers);
    assert_eq!(chambers, [-11, -11], "called level_out(&mut [-10, -13])");
}

#[test]
fn level_out_keeps_equal_levels() {
    let mut chambers = [64, 64];
    level_out(&mut chambers);
    assert_eq!(chambers, [64, 64], "called level_out(&mut [64, 64])");
}

#[test]
fn lift_boat_goes_up_two_steps() {
    assert_eq!(
        lift_boat(String::from("Marie"), 300),
        (505, String::from("Marie is up")),
        "called lift_boat(\"Marie\", 300)"
    );
}

#[test]
fn lift_boat_starts_below_zero() {
    assert_eq!(
        lift_boat(String::from(""), -205),
        (0, String::from(" is up")),
        "called lift_boat(\"\", -205)"
    );
}
