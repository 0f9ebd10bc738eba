use exercise::driver::{devices_open, misuses, newest_data};
use exercise::Geiger;
use std::panic::{catch_unwind, AssertUnwindSafe};

fn counter(capacity: usize, readings: &[u32]) -> Geiger {
    let mut geiger = Geiger::open(capacity).expect("open gave None, although the driver has a device");
    for clicks in readings {
        assert!(geiger.record(*clicks), "record said that there is no room");
    }
    geiger
}

/// Fails if the driver got a pointer that it does not know.
fn assert_good_pointers() {
    assert_eq!(misuses(), 0, "calls of the driver with a pointer to no open device");
}

#[test]
fn open_opens_a_device_of_the_driver() {
    let geiger = Geiger::open(4);
    assert!(geiger.is_some(), "called open(4)");
    assert_eq!(devices_open(), 1, "devices that the driver has opened after open(4)");
    assert_good_pointers();
}

#[test]
fn open_makes_a_counter_that_records() {
    let mut geiger = counter(2, &[]);
    assert!(geiger.record(5), "first record with a capacity of 2");
    assert!(geiger.record(6), "second record with a capacity of 2");
    assert!(!geiger.record(7), "third record with a capacity of 2");
    assert_good_pointers();
}

#[test]
fn open_is_none_if_the_driver_refuses() {
    let geiger = Geiger::open(0);
    assert!(geiger.is_none(), "called open(0), which the driver refuses");
    drop(geiger);
    assert_good_pointers();
}

#[test]
fn drop_closes_the_device_once() {
    let geiger = counter(4, &[1, 2]);
    let other = counter(4, &[3]);
    assert_eq!(devices_open(), 2, "open devices while two counters exist");
    drop(geiger);
    assert_eq!(devices_open(), 1, "open devices after one of two counters is dropped");
    let moved = other;
    drop(moved);
    assert_eq!(devices_open(), 0, "open devices after both counters are dropped");
    assert_good_pointers();
}

#[test]
fn drop_closes_the_device_when_its_owner_panics() {
    let end = catch_unwind(AssertUnwindSafe(|| {
        let _geiger = counter(4, &[1]);
        panic!("planned by the test");
    }));
    assert!(end.is_err());
    assert_eq!(devices_open(), 0, "open devices after the owner of a counter panicked");
    assert_good_pointers();
}

#[test]
fn readings_are_what_was_recorded() {
    let mut geiger = counter(4, &[12, 9, 30]);
    assert_eq!(geiger.readings(), [12, 9, 30], "readings after 12, 9, 30");
    geiger.record(8);
    assert_eq!(geiger.readings(), [12, 9, 30, 8], "readings after 12, 9, 30, 8");
    geiger.clear();
    assert_eq!(geiger.readings(), [0_u32; 0], "readings after clear");
    assert_good_pointers();
}

#[test]
fn readings_are_empty_before_the_first_one() {
    let geiger = counter(4, &[]);
    assert_eq!(geiger.readings(), [0_u32; 0], "readings before anything was recorded");
    assert_good_pointers();
}

#[test]
fn readings_are_the_memory_of_the_driver() {
    let geiger = counter(4, &[12, 9]);
    assert!(
        geiger.readings().as_ptr() == newest_data(),
        "the slice from readings lies elsewhere: expected the memory of the driver, not a copy"
    );
    assert_good_pointers();
}

#[test]
fn get_reads_each_reading() {
    let geiger = counter(3, &[12, 9, 30]);
    let all = [geiger.get(0), geiger.get(1), geiger.get(2)];
    assert_eq!(
        all,
        [Some(12), Some(9), Some(30)],
        "called get(0), get(1), get(2) after 12, 9, 30"
    );
    assert_good_pointers();
}

#[test]
fn get_is_none_beyond_the_last_reading() {
    let mut geiger = counter(4, &[12, 9]);
    assert_eq!(geiger.get(2), None, "called get(2) after 2 readings, with a capacity of 4");
    assert_eq!(geiger.get(400), None, "called get(400) after 2 readings");
    geiger.clear();
    assert_eq!(geiger.get(0), None, "called get(0) after clear");
    assert_eq!(counter(4, &[]).get(0), None, "called get(0) before anything was recorded");
    assert_good_pointers();
}

#[test]
fn at_reads_the_memory_without_a_check() {
    let mut geiger = counter(4, &[12, 9]);
    // SAFETY: something was recorded, and the places are below the capacity of 4.
    assert_eq!(unsafe { geiger.at(1) }, 9, "called at(1) after 12, 9");
    assert_eq!(
        unsafe { geiger.at(3) },
        0,
        "called at(3) with a capacity of 4: no check, just what lies in the memory"
    );
    geiger.clear();
    assert_eq!(
        unsafe { geiger.at(0) },
        12,
        "called at(0) after 12, 9 and clear, which leaves the memory as it is"
    );
    assert_good_pointers();
}
