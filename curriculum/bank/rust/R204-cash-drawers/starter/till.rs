//! The cash drawers of a market hall. Read the signatures; the bodies are not your work.

use std::cell::{Cell, RefCell};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static MADE: Cell<u32> = const { Cell::new(0) };
}

/// A drawer with a number and some money. It is neither `Copy` nor `Clone`: each drawer exists once.
#[derive(Debug, PartialEq)]
pub struct Drawer {
    number: u32,
    cents: u32,
}

/// Makes a drawer.
pub fn drawer(number: u32, cents: u32) -> Drawer {
    MADE.set(MADE.get() + 1);
    Drawer { number, cents }
}

/// The number of a drawer.
pub fn number(drawer: &Drawer) -> u32 {
    drawer.number
}

/// The money in a drawer.
pub fn cents(drawer: &Drawer) -> u32 {
    drawer.cents
}

/// Puts money into a drawer.
pub fn put(drawer: &mut Drawer, amount: u32) {
    LOG.with(|log| log.borrow_mut().push(format!("put {amount} into {}", drawer.number)));
    drawer.cents += amount;
}

/// Takes money out of a drawer. There must be enough in it.
pub fn take(drawer: &mut Drawer, amount: u32) {
    LOG.with(|log| log.borrow_mut().push(format!("took {amount} from {}", drawer.number)));
    drawer.cents -= amount;
}

/// For the tests: what was put in and taken out since the last call.
pub fn read_log() -> String {
    LOG.with(|log| log.take().join(", "))
}

/// For the tests: how many drawers were made since the last call.
pub fn take_made() -> u32 {
    MADE.replace(0)
}
