//! What happens to the parcels of a small shop. Read each scene and answer in src/lib.rs. You need not change this file.
//!
//! `parcel(5)` makes the parcel with number 5. When a parcel is dropped, it writes its number into a log.

use std::cell::{Cell, RefCell};

/// A parcel. It is not `Copy`: it moves.
pub struct Parcel {
    number: u32,
}

pub fn parcel(number: u32) -> Parcel {
    MADE.set(MADE.get() + 1);
    Parcel { number }
}

/// Takes a parcel. It ends here.
fn deliver(box_at_door: Parcel) {
    let _ = &box_at_door;
}

/// Takes two parcels and gives the first one back.
fn keep_first(first: Parcel, second: Parcel) -> Parcel {
    let _ = &second;
    first
}

/// Scene 1. Which number is dropped first, which second, which last?
pub fn scene_1() {
    let _a = parcel(1);
    let b = parcel(2);
    let _c = parcel(3);
    deliver(b);
}

/// Scene 2. The binding `shelf` gets a new value, and `hook` is made anew.
#[allow(unused_assignments)]
pub fn scene_2() {
    let mut shelf = parcel(4);
    let hook = parcel(5);
    shelf = parcel(6);
    let hook = (hook, parcel(7));
    drop(hook.1);
    drop(shelf);
}

/// Scene 3. The lines in the inner braces are a block of their own.
pub fn scene_3() {
    let pair = (parcel(8), parcel(9));
    {
        let _inner = pair.1;
        let _late = parcel(10);
    }
    let _last = parcel(11);
}

/// Scene 4. It hands one parcel to its caller. The log is read before the caller lets go of it.
pub fn scene_4() -> Parcel {
    let a = parcel(12);
    let _b = parcel(13);
    let c = parcel(14);
    let kept = keep_first(c, a);
    let _d = parcel(15);
    kept
}

// From here on, you find only what the tests need.

thread_local! {
    static LOG: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static MADE: Cell<u32> = const { Cell::new(0) };
}

impl Parcel {
    /// The number on the parcel.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl Drop for Parcel {
    fn drop(&mut self) {
        LOG.with(|log| log.borrow_mut().push(self.number));
    }
}

/// The numbers in the log since the last call, in the order in which they were dropped.
pub fn take_log() -> Vec<u32> {
    LOG.with(|log| log.take())
}

/// How many parcels were made since the last call.
pub fn take_made() -> u32 {
    MADE.replace(0)
}
