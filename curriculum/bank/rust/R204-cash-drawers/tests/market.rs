use exercise::till::{drawer, read_log, take_made, Drawer};
use exercise::{carry, change_drawer, evening, sell};

/// Three drawers with the numbers 1, 2 and 3.
fn three() -> [Drawer; 3] {
    [drawer(1, 5000), drawer(2, 700), drawer(3, 0)]
}

#[test]
fn sell_adds_the_price() {
    let mut till = drawer(4, 2000);
    sell(&mut till, 350, 500);
    assert_eq!(
        till,
        drawer(4, 2350),
        "called sell(&mut drawer, 350, 500) with drawer 4 and 2000 cents"
    );
}

#[test]
fn sell_puts_in_the_note_and_takes_out_the_change() {
    let mut till = drawer(4, 0);
    read_log();
    sell(&mut till, 350, 1000);
    assert_eq!(
        read_log(),
        "put 1000 into 4, took 650 from 4",
        "called sell(&mut drawer, 350, 1000), looked at the log"
    );
}

#[test]
fn sell_for_the_exact_money_gives_no_change() {
    let mut till = drawer(9, 10);
    sell(&mut till, 40, 40);
    assert_eq!(
        till,
        drawer(9, 50),
        "called sell(&mut drawer, 40, 40) with drawer 9 and 10 cents"
    );
}

#[test]
fn carry_moves_money_between_two_drawers() {
    let mut tills = three();
    carry(&mut tills, 0, 2, 1500);
    assert_eq!(
        tills,
        [drawer(1, 3500), drawer(2, 700), drawer(3, 1500)],
        "called carry(&mut drawers, 0, 2, 1500)"
    );
}

#[test]
fn carry_works_in_the_other_direction() {
    let mut tills = three();
    carry(&mut tills, 1, 0, 700);
    assert_eq!(
        tills,
        [drawer(1, 5700), drawer(2, 0), drawer(3, 0)],
        "called carry(&mut drawers, 1, 0, 700)"
    );
}

#[test]
fn carry_to_the_same_drawer_changes_nothing() {
    let mut tills = three();
    carry(&mut tills, 1, 1, 600);
    assert_eq!(
        tills,
        three(),
        "called carry(&mut drawers, 1, 1, 600)"
    );
}

#[test]
fn carry_takes_first_and_makes_no_drawer() {
    let mut tills = three();
    read_log();
    take_made();
    carry(&mut tills, 0, 1, 20);
    assert_eq!(
        (read_log().as_str(), take_made()),
        ("took 20 from 1, put 20 into 2", 0),
        "called carry(&mut drawers, 0, 1, 20), looked at the log and counted new drawers"
    );
}

#[test]
fn change_drawer_hands_back_the_old_one() {
    let mut place = drawer(5, 8000);
    let old = change_drawer(&mut place, drawer(6, 200));
    assert_eq!(
        old,
        drawer(5, 8000),
        "called change_drawer with drawer 5 in the place and drawer 6 as the fresh one"
    );
}

#[test]
fn change_drawer_leaves_the_fresh_one_in_the_place() {
    let mut place = drawer(5, 8000);
    change_drawer(&mut place, drawer(6, 200));
    assert_eq!(
        place,
        drawer(6, 200),
        "called change_drawer with drawer 6 as the fresh one, looked at the place"
    );
}

#[test]
fn change_drawer_moves_drawers_and_no_money() {
    let mut place = drawer(5, 8000);
    let fresh = drawer(6, 200);
    read_log();
    take_made();
    change_drawer(&mut place, fresh);
    assert_eq!(
        (read_log().as_str(), take_made()),
        ("", 0),
        "called change_drawer, looked at the log and counted new drawers"
    );
}

#[test]
fn evening_sells_two_tickets() {
    assert_eq!(
        evening(drawer(7, 100)),
        (drawer(7, 800), 700),
        "called evening with drawer 7 and 100 cents"
    );
}

#[test]
fn evening_lends_its_drawer_for_each_sale() {
    let till = drawer(8, 0);
    read_log();
    take_made();
    evening(till);
    assert_eq!(
        (read_log().as_str(), take_made()),
        (
            "put 1000 into 8, took 650 from 8, put 500 into 8, took 150 from 8",
            0
        ),
        "called evening with drawer 8, looked at the log and counted new drawers"
    );
}
