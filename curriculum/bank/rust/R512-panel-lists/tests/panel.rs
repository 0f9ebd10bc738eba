use exercise::handle::{close, open, peek};
use exercise::lists::{fill, length, view};
use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ptr;
use std::rc::Rc;

/// Counts in a cell when it is dropped.
struct Valve {
    number: u32,
    drops: Rc<Cell<u32>>,
}

impl Drop for Valve {
    fn drop(&mut self) {
        self.drops.set(self.drops.get() + 1);
    }
}

fn valve(number: u32) -> (Valve, Rc<Cell<u32>>) {
    let drops = Rc::new(Cell::new(0));
    let valve = Valve {
        number,
        drops: Rc::clone(&drops),
    };
    (valve, drops)
}

/// The result of `fill` on a buffer of eight 7s, and the buffer afterwards.
fn filled(room: usize, values: &[u16]) -> (usize, [u16; 8]) {
    let mut buffer = [7; 8];
    // SAFETY: the buffer has eight numbers, and room is never more than that here.
    let count = unsafe { fill(buffer.as_mut_ptr(), room, values) };
    (count, buffer)
}

#[test]
fn length_counts_up_to_the_zero() {
    for (list, count) in [(vec![5, 8, 13, 0], 3), (vec![0], 0), (vec![65_535, 0], 1)] {
        // SAFETY: each list has a 0.
        let got = unsafe { length(list.as_ptr()) };
        assert_eq!(got, count, "called length on {list:?}");
    }
}

#[test]
fn length_of_null_is_zero() {
    // SAFETY: null is allowed.
    assert_eq!(
        unsafe { length(ptr::null()) },
        0,
        "called length on a null pointer"
    );
}

#[test]
fn length_reads_nothing_behind_the_zero() {
    let list = [5, 0, 8, 0];
    // SAFETY: the list has a 0.
    assert_eq!(
        unsafe { length(list.as_ptr()) },
        1,
        "called length on [5, 0, 8, 0]"
    );
    let long = [1; 300].into_iter().chain([0]).collect::<Vec<u16>>();
    // SAFETY: the list has a 0.
    assert_eq!(
        unsafe { length(long.as_ptr()) },
        300,
        "called length on 300 ones and a 0"
    );
}

#[test]
fn view_lends_all_readings() {
    let list = [21, 34, 55, 0, 89];
    // SAFETY: the list has a 0 and does not change.
    assert_eq!(
        unsafe { view(list.as_ptr()) },
        [21, 34, 55],
        "called view on [21, 34, 55, 0, 89]"
    );
    // SAFETY: the list begins with a 0.
    assert_eq!(
        unsafe { view(list[3..].as_ptr()) },
        [0; 0],
        "called view on [0, 89]"
    );
}

#[test]
fn view_leads_to_the_memory_of_the_panel() {
    let list = [21, 34, 0];
    // SAFETY: the list has a 0 and does not change.
    let place = unsafe { view(list.as_ptr()) }.as_ptr();
    assert_eq!(
        place,
        list.as_ptr(),
        "where the slice of view lies: it must not be a copy"
    );
}

#[test]
fn view_of_null_is_empty() {
    // SAFETY: null is allowed.
    assert_eq!(
        unsafe { view(ptr::null()) },
        [0; 0],
        "called view on a null pointer"
    );
}

#[test]
fn fill_writes_values_and_a_zero() {
    assert_eq!(
        filled(8, &[3, 4, 5]),
        (3, [3, 4, 5, 0, 7, 7, 7, 7]),
        "called fill on a buffer of eight 7s with room for 8 and the values 3, 4, 5"
    );
    let mut fresh = [const { MaybeUninit::<u16>::uninit() }; 3];
    // SAFETY: three numbers may be written there.
    let count = unsafe { fill(fresh.as_mut_ptr().cast(), 3, &[9, 8]) };
    assert_eq!(
        count, 2,
        "called fill on fresh memory with room for 3 and the values 9, 8"
    );
    // SAFETY: fill has written all three.
    let written = fresh.map(|number| unsafe { number.assume_init() });
    assert_eq!(written, [9, 8, 0], "the fresh memory afterwards");
}

#[test]
fn fill_cuts_what_does_not_fit() {
    assert_eq!(
        filled(4, &[1, 2, 3, 4, 5]),
        (3, [1, 2, 3, 0, 7, 7, 7, 7]),
        "called fill on a buffer of eight 7s with room for 4 and the values 1 to 5"
    );
    assert_eq!(
        filled(4, &[1, 2, 3]),
        (3, [1, 2, 3, 0, 7, 7, 7, 7]),
        "called fill on a buffer of eight 7s with room for 4 and the values 1, 2, 3"
    );
    assert_eq!(
        filled(1, &[1, 2]),
        (0, [0, 7, 7, 7, 7, 7, 7, 7]),
        "called fill on a buffer of eight 7s with room for 1 and the values 1, 2"
    );
}

#[test]
fn fill_touches_nothing_behind_the_zero() {
    assert_eq!(
        filled(8, &[]),
        (0, [0, 7, 7, 7, 7, 7, 7, 7]),
        "called fill on a buffer of eight 7s with room for 8 and no values"
    );
}

#[test]
fn fill_without_room_does_nothing() {
    assert_eq!(
        filled(0, &[1, 2]),
        (0, [7; 8]),
        "called fill on a buffer of eight 7s with room for 0 and the values 1, 2"
    );
    // SAFETY: null is allowed.
    let got = unsafe { fill(ptr::null_mut(), 5, &[1]) };
    assert_eq!(got, 0, "called fill on a null pointer");
}

#[test]
fn open_keeps_the_thing_alive() {
    let (thing, drops) = valve(12);
    let handle = open(thing);
    assert_eq!(
        (handle.is_null(), drops.get()),
        (false, 0),
        "called open(valve 12): whether the address is null, and how often the valve was dropped"
    );
    // SAFETY: the handle comes from open.
    unsafe { close(handle) };
}

#[test]
fn peek_lends_the_thing() {
    let handles = [open(valve(12).0), open(valve(13).0)];
    // SAFETY: both handles come from open and were not closed.
    let numbers = handles.map(|handle| unsafe { peek(handle) }.map(|valve| valve.number));
    assert_eq!(
        numbers,
        [Some(12), Some(13)],
        "called peek on two open valves, 12 and 13"
    );
    for handle in handles {
        // SAFETY: each handle is closed once.
        unsafe { close(handle) };
    }
}

#[test]
fn peek_of_null_is_none() {
    // SAFETY: null is allowed.
    let found = unsafe { peek(ptr::null::<Valve>()) }.map(|valve| valve.number);
    assert_eq!(found, None, "called peek on a null pointer");
}

#[test]
fn close_drops_the_thing_once() {
    let (thing, drops) = valve(12);
    let handle = open(thing);
    // SAFETY: the handle comes from open and is closed once.
    unsafe { close(handle) };
    assert_eq!(
        drops.get(),
        1,
        "how often a valve was dropped that was opened and closed"
    );
}

#[test]
fn close_of_null_does_nothing() {
    // SAFETY: null is allowed.
    unsafe { close(ptr::null_mut::<Valve>()) };
}
