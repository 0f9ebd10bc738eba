//! Checks that every desk has to pass. A check panics if the desk is wrong.

use crate::desk::Desk;

pub fn whole_day<D: Desk>() {
    let mut desk = D::open();
    let otter = desk.add("Otter");
    let heron = desk.add("Heron");
    assert_eq!(desk.hire(otter, 3), Ok(()), "hire for 3 hours");
    assert_eq!(desk.free(), 1, "free kayaks while one is out");
    assert_eq!(desk.hire(heron, 1), Ok(()), "hire the other one for 1 hour");
    assert_eq!(desk.free(), 0, "free kayaks while both are out");
    assert_eq!(desk.give_back(otter), Ok(1800), "price of 3 hours");
    assert_eq!(desk.free(), 1, "free kayaks after one came back");
    assert_eq!(desk.takings(), 1800, "takings after the first one");
    assert_eq!(desk.give_back(heron), Ok(600), "price of 1 hour");
    assert_eq!(desk.takings(), 2400, "takings in the evening");
    assert_eq!(desk.free(), 2, "free kayaks in the evening");
}

pub fn numbers<D: Desk>() {
    let mut desk = D::open();
    let mut numbers = Vec::new();
    for name in ["Otter", "Heron", "Otter", "Grebe", "Coot"] {
        let number = desk.add(name);
        assert!(!numbers.contains(&number), "{number} is given out twice");
        numbers.push(number);
    }
}

pub fn refusals<D: Desk>() {
    let mut desk = D::open();
    let otter = desk.add("Otter");
    let nobody = !otter;
    assert!(desk.give_back(otter).is_err(), "it is not out");
    assert!(desk.hire(otter, 0).is_err(), "0 hours");
    assert!(desk.hire(otter, 9).is_err(), "9 hours");
    assert!(desk.hire(nobody, 1).is_err(), "no such kayak");
    assert!(desk.give_back(nobody).is_err(), "no such kayak");
    assert_eq!(desk.free(), 1, "free kayaks after five refusals");
    assert_eq!(desk.takings(), 0, "takings after five refusals");
    assert_eq!(desk.hire(otter, 8), Ok(()), "8 hours are allowed");
    assert_eq!(desk.give_back(otter), Ok(4800), "price of 8 hours");

    let mut desk = D::open();
    let otter = desk.add("Otter");
    assert_eq!(desk.hire(otter, 3), Ok(()), "3 hours");
    assert!(desk.hire(otter, 2).is_err(), "it is out already");
    assert_eq!(desk.give_back(otter), Ok(1800), "price of the 3 hours");
}

pub fn separate<D: Desk>() {
    let mut east = D::open();
    let mut west = D::open();
    let otter = east.add("Otter");
    let heron = west.add("Heron");
    assert_eq!(east.hire(otter, 2), Ok(()), "hire in the east");
    assert_eq!(west.free(), 1, "free kayaks in the west");
    assert_eq!(west.hire(heron, 1), Ok(()), "hire in the west");
    assert_eq!(east.give_back(otter), Ok(1200), "price in the east");
    assert_eq!(west.takings(), 0, "takings in the west");
    assert_eq!(west.give_back(heron), Ok(600), "price in the west");
    assert_eq!(east.takings(), 1200, "takings in the east");
}
