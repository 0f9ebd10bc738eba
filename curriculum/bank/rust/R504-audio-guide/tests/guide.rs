use exercise::{hand_out, take_back, Archive, Exhibit, Recording, Room, Shelf};
use std::rc::Rc;

fn recording(stop: u32) -> Recording {
    Recording {
        stop,
        samples: vec![3, -1, 4],
    }
}

fn blue_hall() -> Rc<Room> {
    Rc::new(Room {
        name: String::from("Blue Hall"),
    })
}

/// An archive that counts how often it had to load.
struct Counted {
    loads: u32,
}

impl Archive for Counted {
    fn load(&mut self, stop: u32) -> Recording {
        self.loads += 1;
        recording(stop)
    }
}

#[test]
fn hand_out_shares_one_recording() {
    let original = Rc::new(recording(7));
    let handles = hand_out(&original, 3);
    assert_eq!(handles.len(), 3, "handles from hand_out(&recording, 3)");
    for handle in &handles {
        assert!(
            Rc::ptr_eq(handle, &original),
            "a handle leads to another recording: expected the one that was lent, not a copy"
        );
    }
}

#[test]
fn hand_out_adds_one_owner_for_each_device() {
    let original = Rc::new(recording(7));
    let handles = hand_out(&original, 5);
    assert_eq!(
        Rc::strong_count(&original),
        6,
        "owners after hand_out(&recording, 5)"
    );
    drop(handles);
    assert_eq!(
        Rc::strong_count(&original),
        1,
        "owners after the 5 handles are dropped"
    );
}

#[test]
fn hand_out_to_no_device_is_empty() {
    let original = Rc::new(recording(7));
    assert_eq!(
        hand_out(&original, 0).len(),
        0,
        "handles from hand_out(&recording, 0)"
    );
}

#[test]
fn get_loads_a_recording_that_is_not_in_use() {
    let (mut shelf, mut archive) = (Shelf::new(), Counted { loads: 0 });
    assert_eq!(
        *shelf.get(12, &mut archive),
        recording(12),
        "called get(12) on a new shelf"
    );
    assert_eq!(archive.loads, 1, "loads after the first get(12)");
}

#[test]
fn get_shares_a_recording_in_use() {
    let (mut shelf, mut archive) = (Shelf::new(), Counted { loads: 0 });
    let one = shelf.get(12, &mut archive);
    let other = shelf.get(30, &mut archive);
    let again = shelf.get(12, &mut archive);
    assert!(
        Rc::ptr_eq(&one, &again),
        "called get(12) twice while the first one is in use: expected the same recording"
    );
    assert_eq!(other.stop, 30, "the stop of get(30)");
    assert_eq!(archive.loads, 2, "loads after get(12), get(30), get(12)");
}

#[test]
fn get_does_not_keep_a_recording_alive() {
    let (mut shelf, mut archive) = (Shelf::new(), Counted { loads: 0 });
    let handle = shelf.get(12, &mut archive);
    assert_eq!(
        Rc::strong_count(&handle),
        1,
        "owners of a recording that one device got from the shelf"
    );
    let watch = Rc::downgrade(&handle);
    drop(handle);
    assert!(
        watch.upgrade().is_none(),
        "the only device dropped its handle: the recording must be gone, but the shelf keeps it"
    );
}

#[test]
fn get_shares_again_after_a_recording_was_gone() {
    let (mut shelf, mut archive) = (Shelf::new(), Counted { loads: 0 });
    drop(shelf.get(12, &mut archive));
    let one = shelf.get(12, &mut archive);
    let again = shelf.get(12, &mut archive);
    assert!(
        Rc::ptr_eq(&one, &again),
        "get(12) was dropped, then get(12) twice: expected the same recording both times"
    );
    assert_eq!(archive.loads, 2, "loads after get(12), drop, get(12), get(12)");
}

#[test]
fn take_back_gives_the_recording_to_its_last_owner() {
    let handle = Rc::new(recording(7));
    assert_eq!(
        take_back(handle),
        Some(recording(7)),
        "called take_back with the only handle"
    );
}

#[test]
fn take_back_is_none_while_others_use_it() {
    let handle = Rc::new(recording(7));
    let other = Rc::clone(&handle);
    assert_eq!(take_back(handle), None, "called take_back, one more owner left");
    assert_eq!(Rc::strong_count(&other), 1, "owners left after take_back");
}

#[test]
fn take_back_moves_the_samples_and_copies_nothing() {
    let handle = Rc::new(recording(7));
    let before = handle.samples.as_ptr();
    let back = take_back(handle).expect("take_back gave None for the only handle");
    assert!(
        back.samples.as_ptr() == before,
        "the samples lie at another place after take_back: they were copied"
    );
}

#[test]
fn sign_names_the_room() {
    let room = blue_hall();
    assert_eq!(
        Exhibit::new(&room, 7).sign(),
        "Stop 7, Blue Hall",
        "called sign while the room is open"
    );
}

#[test]
fn sign_says_closed_when_the_room_is_gone() {
    let room = blue_hall();
    let exhibit = Exhibit::new(&room, 40);
    drop(room);
    assert_eq!(
        exhibit.sign(),
        "Stop 40, closed",
        "called sign after the last Rc to the room was dropped"
    );
}

#[test]
fn sign_does_not_keep_the_room_open() {
    let room = blue_hall();
    let (lamp, vase) = (Exhibit::new(&room, 7), Exhibit::new(&room, 8));
    let text = lamp.sign() + "; " + &vase.sign();
    assert_eq!(text, "Stop 7, Blue Hall; Stop 8, Blue Hall", "the signs of two exhibits");
    assert_eq!(
        Rc::strong_count(&room),
        1,
        "owners of a room with two exhibits: they must not be owners"
    );
    let watch = Rc::downgrade(&room);
    drop(room);
    assert!(
        watch.upgrade().is_none(),
        "the last Rc to the room was dropped: the room must be gone"
    );
}
