use exercise::{hand_over, take_out, Locker};

/// A type of our own that can be compared and printed, but not cloned.
#[derive(Debug, PartialEq)]
struct Violin {
    year: u32,
}

/// A type that can do nothing at all: no printing, no comparing, no cloning, no default.
struct Sealed(u32);

/// Stands in where a locker has no `swap` of its own. A method of the type itself comes first.
#[allow(dead_code)]
trait NotYet<T> {
    fn swap(&mut self, thing: T) -> T;
}

impl<T> NotYet<T> for Locker<T> {
    fn swap(&mut self, _thing: T) -> T {
        panic!(
            "Locker<{}> has no method `swap`: the impl block is not for every type",
            std::any::type_name::<T>()
        )
    }
}

#[test]
fn take_out_hands_back_the_thing_at_that_place() {
    let mut shelf = vec!["trunk", "kite", "drum"];
    assert_eq!(
        take_out(&mut shelf, 0),
        Some("trunk"),
        "called take_out([trunk, kite, drum], 0)"
    );
}

#[test]
fn take_out_keeps_the_order_of_the_others() {
    let mut shelf = vec![
        Violin { year: 1901 },
        Violin { year: 1950 },
        Violin { year: 1987 },
    ];
    take_out(&mut shelf, 0);
    assert_eq!(
        shelf,
        [Violin { year: 1950 }, Violin { year: 1987 }],
        "the shelf after take_out(shelf, 0)"
    );
}

#[test]
fn take_out_reaches_the_last_place() {
    let mut shelf = vec![Sealed(5), Sealed(6)];
    let found = take_out(&mut shelf, 1).map(|thing| thing.0);
    assert_eq!(found, Some(6), "called take_out([Sealed(5), Sealed(6)], 1)");
    assert_eq!(shelf.len(), 1, "things left on the shelf");
}

#[test]
fn take_out_past_the_end_is_none_and_changes_nothing() {
    let mut shelf = vec!['a', 'b'];
    assert_eq!(take_out(&mut shelf, 2), None, "called take_out([a, b], 2)");
    assert_eq!(shelf, ['a', 'b'], "the shelf after take_out(shelf, 2)");
}

#[test]
fn hand_over_pairs_tickets_and_things_in_order() {
    assert_eq!(
        hand_over(vec![31, 32], vec!["umbrella", "skis"]),
        [(31, "umbrella"), (32, "skis")],
        "called hand_over([31, 32], [umbrella, skis])"
    );
}

#[test]
fn hand_over_stops_when_the_things_run_out() {
    assert_eq!(
        hand_over(vec!["p", "q", "r"], vec![Violin { year: 1901 }]),
        [("p", Violin { year: 1901 })],
        "called hand_over([p, q, r], [Violin 1901])"
    );
}

#[test]
fn hand_over_stops_when_the_tickets_run_out() {
    let pairs = hand_over(vec![Violin { year: 1950 }], vec![Sealed(8), Sealed(9)]);
    assert_eq!(pairs.len(), 1, "pairs of hand_over(1 ticket, 2 things)");
    assert_eq!(pairs[0].1 .0, 8, "the thing of the first pair");
}

#[test]
fn swap_hands_back_the_old_thing() {
    let mut locker = Locker {
        number: 4,
        thing: 70_u32,
    };
    assert_eq!(locker.swap(71), 70, "called swap(71) on a locker with 70");
    assert_eq!(locker.thing, 71, "the thing in the locker after swap(71)");
}

#[test]
fn swap_works_for_a_violin() {
    let mut locker = Locker {
        number: 9,
        thing: Violin { year: 1901 },
    };
    assert_eq!(
        locker.swap(Violin { year: 1987 }),
        Violin { year: 1901 },
        "called swap(Violin 1987) on a locker with Violin 1901"
    );
    assert_eq!(
        locker.thing,
        Violin { year: 1987 },
        "the thing in the locker"
    );
}

#[test]
fn swap_works_for_a_type_that_can_do_nothing() {
    let mut locker = Locker {
        number: 9,
        thing: Sealed(1),
    };
    let old = locker.swap(Sealed(2));
    assert_eq!(
        (old.0, locker.thing.0),
        (1, 2),
        "(handed back, now in the locker)"
    );
}

#[test]
fn refit_keeps_the_number() {
    let (locker, _) = Locker {
        number: 17,
        thing: Sealed(3),
    }
    .refit("hat");
    assert_eq!(
        locker.number, 17,
        "the number after refit(hat) on locker 17"
    );
}

#[test]
fn refit_puts_in_a_thing_of_another_type() {
    let (locker, _) = Locker {
        number: 17,
        thing: "hat",
    }
    .refit(Violin { year: 1950 });
    assert_eq!(
        locker.thing,
        Violin { year: 1950 },
        "the thing after refit(Violin 1950) on a locker with a hat"
    );
}

#[test]
fn refit_hands_back_the_old_thing() {
    let (_, old) = Locker {
        number: 2,
        thing: Violin { year: 1901 },
    }
    .refit(Sealed(0));
    assert_eq!(
        old,
        Violin { year: 1901 },
        "the thing handed back by refit on a locker with Violin 1901"
    );
}
