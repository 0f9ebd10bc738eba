//! Looks at the other modules from inside this crate, for the tests. You need not change this file.
//!
//! How it works: `use some_module::*` brings in only what is open to this place. If a name does not
//! come in that way, the stand-in with the same name in this file is used.

use std::any::TypeId;
use std::cell::Cell;

/// What a stand-in hands back.
struct Closed;

trait Origin {
    fn is_from_the_module(&self) -> bool;
}

impl Origin for Closed {
    fn is_from_the_module(&self) -> bool {
        false
    }
}

impl Origin for bool {
    fn is_from_the_module(&self) -> bool {
        true
    }
}

impl Origin for u32 {
    fn is_from_the_module(&self) -> bool {
        true
    }
}

#[allow(dead_code)]
fn is_tight(_drops: u32) -> Closed {
    Closed
}

#[allow(dead_code)]
fn per_hour(_litres: u32, _minutes: u32) -> Closed {
    Closed
}

/// Whether a module beside `tank` can call `tank::valve::is_tight`.
pub fn is_tight_is_open() -> bool {
    #[allow(unused_imports)]
    use crate::tank::valve::*;
    is_tight(1).is_from_the_module()
}

/// Whether a module beside `tank` can call `tank::per_hour`.
pub fn per_hour_is_open() -> bool {
    #[allow(unused_imports)]
    use crate::tank::*;
    per_hour(1, 60).is_from_the_module()
}

thread_local! {
    static SUMS: Cell<u32> = const { Cell::new(0) };
}

/// `tank::per_hour` says that it was called.
pub fn note_a_sum() {
    SUMS.set(SUMS.get() + 1);
}

/// How often `tank::per_hour` was called in this test.
pub fn sums() -> u32 {
    SUMS.get()
}

thread_local! {
    static LOOKS: Cell<u32> = const { Cell::new(0) };
}

/// `tank::valve::is_tight` says that it was called.
pub fn note_a_look() {
    LOOKS.set(LOOKS.get() + 1);
}

/// How often `tank::valve::is_tight` was called in this test.
pub fn looks() -> u32 {
    LOOKS.get()
}

/// Whether this is the type of the pump.
pub fn is_of_the_pump<T: 'static>() -> bool {
    TypeId::of::<T>() == TypeId::of::<crate::pump::Reading>()
}

/// Whether this is the type of the meter.
pub fn is_of_the_meter<T: 'static>() -> bool {
    TypeId::of::<T>() == TypeId::of::<crate::meter::Reading>()
}
