use exercise::{add_tray, insert_sorted, remove_heavy, total};

/// A list with room to spare, so that it need not move to other memory when it grows.
fn roomy(weights: &[u32]) -> Vec<u32> {
    let mut belt = Vec::with_capacity(32);
    belt.extend_from_slice(weights);
    belt
}

#[test]
fn total_counts_the_last_parcel() {
    assert_eq!(total(&[900, 2400, 700]), 4000, "called total(&[900, 2400, 700])");
}

#[test]
fn total_of_a_single_parcel_is_its_weight() {
    assert_eq!(total(&[650]), 650, "called total(&[650])");
}

#[test]
fn total_of_an_empty_belt_is_zero() {
    assert_eq!(total(&[]), 0, "called total(&[])");
}

#[test]
fn total_of_a_full_hall() {
    let belt: Vec<u32> = (1..=500).collect();
    assert_eq!(total(&belt), 125_250, "called total with the weights 1 to 500");
}

#[test]
fn add_tray_changes_every_parcel() {
    let mut belt = vec![900, 2400, 700];
    add_tray(&mut belt, 350);
    assert_eq!(
        belt,
        [1250, 2750, 1050],
        "called add_tray(&mut [900, 2400, 700], 350), looked at the list"
    );
}

#[test]
fn add_tray_twice_adds_two_trays() {
    let mut belt = vec![100];
    add_tray(&mut belt, 350);
    add_tray(&mut belt, 20);
    assert_eq!(
        belt,
        [470],
        "called add_tray on [100] with 350, then with 20, looked at the list"
    );
}

#[test]
fn add_tray_works_in_the_same_memory() {
    let mut belt = roomy(&[900, 2400]);
    let memory = belt.as_ptr();
    add_tray(&mut belt, 1);
    assert_eq!(belt, [901, 2401], "called add_tray(&mut [900, 2400], 1)");
    assert_eq!(
        belt.as_ptr(),
        memory,
        "the list should be changed where it is, not replaced by another one"
    );
}

#[test]
fn remove_heavy_takes_neighbours_too() {
    let mut belt = vec![900, 31_500, 32_000, 2400];
    remove_heavy(&mut belt, 30_000);
    assert_eq!(
        belt,
        [900, 2400],
        "called remove_heavy(&mut [900, 31500, 32000, 2400], 30000), looked at the list"
    );
}

#[test]
fn remove_heavy_may_empty_the_belt() {
    let mut belt = vec![40_000, 41_000, 42_000];
    remove_heavy(&mut belt, 30_000);
    assert_eq!(
        belt,
        [0; 0],
        "called remove_heavy(&mut [40000, 41000, 42000], 30000), looked at the list"
    );
}

#[test]
fn remove_heavy_keeps_parcels_at_the_limit() {
    let mut belt = vec![30_001, 30_000, 29_999];
    remove_heavy(&mut belt, 30_000);
    assert_eq!(
        belt,
        [30_000, 29_999],
        "called remove_heavy(&mut [30001, 30000, 29999], 30000), looked at the list"
    );
}

#[test]
fn remove_heavy_keeps_the_order() {
    let mut belt = vec![7, 90, 3, 95, 5, 1, 99];
    remove_heavy(&mut belt, 10);
    assert_eq!(
        belt,
        [7, 3, 5, 1],
        "called remove_heavy(&mut [7, 90, 3, 95, 5, 1, 99], 10), looked at the list"
    );
}

#[test]
fn remove_heavy_works_in_the_same_memory() {
    let mut belt = roomy(&[7, 90, 3]);
    let memory = belt.as_ptr();
    remove_heavy(&mut belt, 10);
    assert_eq!(belt, [7, 3], "called remove_heavy(&mut [7, 90, 3], 10)");
    assert_eq!(
        belt.as_ptr(),
        memory,
        "the list should be changed where it is, not replaced by another one"
    );
}

#[test]
fn insert_sorted_at_the_end() {
    let mut belt = vec![100, 200];
    insert_sorted(&mut belt, 300);
    assert_eq!(
        belt,
        [100, 200, 300],
        "called insert_sorted(&mut [100, 200], 300), looked at the list"
    );
}

#[test]
fn insert_sorted_into_an_empty_list() {
    let mut belt = Vec::new();
    insert_sorted(&mut belt, 300);
    assert_eq!(
        belt,
        [300],
        "called insert_sorted(&mut [], 300), looked at the list"
    );
}

#[test]
fn insert_sorted_in_front_and_between() {
    let mut belt = vec![100, 200];
    insert_sorted(&mut belt, 150);
    insert_sorted(&mut belt, 50);
    insert_sorted(&mut belt, 200);
    assert_eq!(
        belt,
        [50, 100, 150, 200, 200],
        "called insert_sorted on [100, 200] with 150, 50 and 200, looked at the list"
    );
}

#[test]
fn insert_sorted_works_in_the_same_memory() {
    let mut belt = roomy(&[100, 200]);
    let memory = belt.as_ptr();
    insert_sorted(&mut belt, 150);
    assert_eq!(
        belt,
        [100, 150, 200],
        "called insert_sorted(&mut [100, 200], 150)"
    );
    assert_eq!(
        belt.as_ptr(),
        memory,
        "there is room to spare: the list should be changed where it is, not replaced"
    );
}
