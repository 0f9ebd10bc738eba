use exercise::plan::{take_copies, Plan};
use exercise::{floor_space, handed_in, larger, sign};

fn mill() -> Plan {
    Plan::new("Mill", 20, 15)
}

fn barn() -> Plan {
    Plan::new("Barn", 30, 12)
}

#[test]
fn floor_space_is_width_times_depth() {
    assert_eq!(
        floor_space(&mill()),
        300,
        "called floor_space on the mill, 20 m by 15 m"
    );
    assert_eq!(
        floor_space(&barn()),
        360,
        "called floor_space on the barn, 30 m by 12 m"
    );
    assert_eq!(
        floor_space(&Plan::new("Wall", 9, 0)),
        0,
        "called floor_space on a wall, 9 m by 0 m"
    );
}

#[test]
fn floor_space_copies_nothing() {
    let plan = mill();
    take_copies();
    floor_space(&plan);
    assert_eq!(take_copies(), 0, "copies that floor_space made of the plan");
}

#[test]
fn larger_compares_the_areas() {
    assert!(
        larger(&barn(), &mill()),
        "called larger(barn, mill), expected true"
    );
    assert!(
        !larger(&mill(), &barn()),
        "called larger(mill, barn), expected false"
    );
}

#[test]
fn larger_is_false_for_equal_areas() {
    let twin = Plan::new("Twin", 15, 20);
    assert!(
        !larger(&mill(), &twin) && !larger(&twin, &mill()),
        "called larger on two plans of 300 m2 each, expected false both ways round"
    );
}

#[test]
fn larger_copies_nothing() {
    let (one, other) = (mill(), barn());
    floor_space(&one);
    let own = take_copies();
    larger(&one, &other);
    assert_eq!(
        take_copies(),
        0,
        "copies that larger made, its calls of floor_space included (floor_space alone makes {own})"
    );
}

#[test]
fn sign_has_name_and_area() {
    assert_eq!(sign(&mill()), "Mill (300 m2)", "called sign on the mill");
    assert_eq!(sign(&barn()), "Barn (360 m2)", "called sign on the barn");
}

#[test]
fn sign_copies_nothing() {
    let plan = barn();
    take_copies();
    sign(&plan);
    assert_eq!(
        take_copies(),
        0,
        "copies that sign made, its call of floor_space included"
    );
}

#[test]
fn handed_in_gives_sign_and_plan() {
    assert_eq!(
        handed_in(mill()),
        (String::from("Mill (300 m2)"), mill()),
        "called handed_in with the mill"
    );
}

#[test]
fn handed_in_copies_nothing() {
    let plan = barn();
    let place = plan.place();
    take_copies();
    let (_, same) = handed_in(plan);
    assert_eq!(
        take_copies(),
        0,
        "copies that handed_in made, its call of sign included"
    );
    assert_eq!(
        same.place(),
        place,
        "where the pages lie afterwards: it must be the same plan"
    );
}
