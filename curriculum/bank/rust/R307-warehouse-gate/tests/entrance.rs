// The tests with "copies", "copy", "look", "once" or "meanwhile" in their names fail at the start.

use exercise::yard::{arrive, copies, steps, Papers};
use exercise::{call_all, gate_for, invite, signed_in, Cargo, Truck};

fn truck(plate: &str, papers: Option<u32>) -> Truck {
    Truck {
        plate: String::from(plate),
        papers: papers.map(Papers),
        cargo: Cargo::Empty,
    }
}

fn pallets(count: u32, frozen: bool) -> Cargo {
    Cargo::Pallets { count, frozen }
}

#[test]
fn signed_in_hands_out_plate_and_papers() {
    assert_eq!(
        signed_in(truck("HB 12", Some(771))),
        Some((String::from("HB 12"), Papers(771))),
        "called signed_in with the truck HB 12 and the papers 771"
    );
}

#[test]
fn signed_in_without_papers_is_none() {
    assert_eq!(signed_in(truck("HB 12", None)), None, "called signed_in with HB 12 without papers");
}

#[test]
fn signed_in_copies_no_papers() {
    copies();
    signed_in(truck("MK 30", Some(0)));
    assert_eq!(copies(), 0, "called signed_in with MK 30 and the papers 0, counted the copies of papers");
}

#[test]
fn signed_in_moves_the_plate_without_a_copy() {
    let truck = truck("MK 30", Some(5));
    let before = truck.plate.as_ptr() as usize;
    let parts = signed_in(truck);
    assert_eq!(
        parts.map(|(plate, _)| plate.as_ptr() as usize),
        Some(before),
        "called signed_in with MK 30 and the papers 5: the plate must move out, looked at the place of its letters"
    );
}

#[test]
fn gate_for_frozen_pallets_depends_on_the_cold_hall() {
    assert_eq!(gate_for(pallets(8, true)), 1, "called gate_for(8 frozen pallets), 8 cold places are free");
    assert_eq!(gate_for(pallets(9, true)), 2, "called gate_for(9 frozen pallets), 8 cold places are free");
}

#[test]
fn gate_for_other_cargo() {
    assert_eq!(gate_for(pallets(2, false)), 3, "called gate_for(2 pallets, not frozen)");
    assert_eq!(gate_for(pallets(30, false)), 3, "called gate_for(30 pallets, not frozen)");
    assert_eq!(gate_for(Cargo::Empty), 6, "called gate_for(Empty)");
}

#[test]
fn gate_for_parcels_changes_above_fifty() {
    assert_eq!(gate_for(Cargo::Parcels(0)), 4, "called gate_for(0 parcels)");
    assert_eq!(gate_for(Cargo::Parcels(50)), 4, "called gate_for(50 parcels)");
    assert_eq!(gate_for(Cargo::Parcels(51)), 5, "called gate_for(51 parcels)");
}

#[test]
fn gate_for_parcels_does_not_look_into_the_cold_hall() {
    steps();
    gate_for(Cargo::Parcels(10));
    gate_for(Cargo::Empty);
    assert_eq!(steps(), "", "called gate_for(10 parcels) and gate_for(Empty), read the steps");
}

#[test]
fn gate_for_pallets_looks_into_the_cold_hall_only_if_they_are_frozen() {
    steps();
    gate_for(pallets(2, false));
    assert_eq!(steps(), "", "called gate_for(2 pallets, not frozen), read the steps");
    gate_for(pallets(2, true));
    assert_eq!(
        steps(),
        "looked into the cold hall",
        "called gate_for(2 frozen pallets), read the steps"
    );
}

#[test]
fn invite_sends_a_truck_to_its_gate() {
    assert_eq!(invite("HB 12"), "HB 12 to gate 4", "called invite(\"HB 12\")");
}

#[test]
fn invite_knows_gate_zero() {
    assert_eq!(invite("MK 30"), "MK 30 to gate 0", "called invite(\"MK 30\")");
}

#[test]
fn invite_lets_a_truck_without_a_booking_wait() {
    steps();
    assert_eq!(invite("ZZ 1"), "ZZ 1 waits", "called invite(\"ZZ 1\")");
    assert_eq!(steps(), "asked for ZZ 1", "called invite(\"ZZ 1\"), read the steps");
}

#[test]
fn invite_asks_for_a_booking_only_once() {
    steps();
    invite("HB 12");
    assert_eq!(steps(), "asked for HB 12, called HB 12", "called invite(\"HB 12\"), read the steps");
}

#[test]
fn call_all_calls_in_the_order_of_the_queue() {
    steps();
    arrive("HB 12");
    arrive("MK 30");
    assert_eq!(call_all(), 2, "called call_all() with HB 12 and MK 30 in the queue");
    assert_eq!(steps(), "called HB 12, called MK 30", "called call_all(), read the steps");
}

#[test]
fn call_all_of_an_empty_queue_is_zero() {
    assert_eq!(call_all(), 0, "called call_all() with nobody in the queue");
}

#[test]
fn call_all_calls_a_truck_that_arrives_meanwhile() {
    steps();
    arrive("OL 1");
    assert_eq!(call_all(), 2, "called call_all() with OL 1 in the queue; OL 2 arrives when OL 1 is called");
    assert_eq!(steps(), "called OL 1, called OL 2", "called call_all(), read the steps");
}
