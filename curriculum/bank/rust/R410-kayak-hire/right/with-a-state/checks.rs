//! Checks that every desk has to pass.

use crate::desk::{Desk, CENTS_AN_HOUR, MOST_HOURS};

fn state<D: Desk>(desk: &D) -> (usize, u32) {
    (desk.free(), desk.takings())
}

pub fn whole_day<D: Desk>() {
    let mut desk = D::open();
    let fleet = [desk.add("A"), desk.add("B"), desk.add("C")];
    let mut sum = 0;
    for hours in [5, 1, 8, 2] {
        for (out, number) in fleet.iter().enumerate() {
            assert_eq!(state(&desk), (3 - out, sum));
            desk.hire(*number, hours).expect("a free kayak");
        }
        for (back, number) in fleet.iter().enumerate() {
            assert_eq!(state(&desk), (back, sum));
            assert_eq!(desk.give_back(*number), Ok(hours * CENTS_AN_HOUR));
            sum += hours * CENTS_AN_HOUR;
        }
    }
    assert_eq!(state(&desk), (3, sum));
}

pub fn numbers<D: Desk>() {
    let mut desk = D::open();
    let mut seen = std::collections::HashSet::new();
    for name in ["A", "B", "A", "A", "C", "D"] {
        assert!(seen.insert(desk.add(name)));
    }
}

pub fn refusals<D: Desk>() {
    let mut desk = D::open();
    let number = desk.add("A");
    let before = state(&desk);
    for hours in [0, MOST_HOURS + 1, u32::MAX] {
        assert!(desk.hire(number, hours).is_err());
        assert_eq!(state(&desk), before);
    }
    assert!(desk.give_back(number).is_err());
    assert!(desk.give_back(number ^ 1).is_err());
    assert!(desk.hire(number ^ 1, 2).is_err());
    assert_eq!(state(&desk), before);
    for hours in [1, MOST_HOURS] {
        assert!(desk.hire(number, hours).is_ok());
        let during = state(&desk);
        assert!(desk.hire(number, 4).is_err());
        assert_eq!(state(&desk), during);
        assert_eq!(desk.give_back(number), Ok(hours * CENTS_AN_HOUR));
    }
}

pub fn separate<D: Desk>() {
    let mut desks = [D::open(), D::open(), D::open()];
    let number = desks[1].add("A");
    assert!(desks[1].hire(number, 1).is_ok());
    assert_eq!(desks[0].free() + desks[1].free() + desks[2].free(), 0);
    assert!(desks[1].give_back(number).is_ok());
    assert_eq!(desks.iter().map(|desk| desk.free()).collect::<Vec<_>>(), [0, 1, 0]);
    assert_eq!(desks.iter().map(|desk| desk.takings()).collect::<Vec<_>>(), [0, 600, 0]);
}
