//! The display beside the attendant's seat. You need not read this file.
//!
//! `show!(name);` puts a name and its value on the display, and whether the value lies in a box that was shown before.

use std::cell::RefCell;
use std::fmt::Display;

thread_local! {
    static SHOWN: RefCell<Vec<(usize, String)>> = const { RefCell::new(Vec::new()) };
}

pub fn put<T: Display>(name: &str, value: &T) {
    SHOWN.with_borrow_mut(|shown| {
        if name == name.to_uppercase() {
            shown.push((0, format!("{name}: {value}, constant")));
            return;
        }
        let place = value as *const T as usize;
        let known = shown.iter().any(|(other, _)| *other == place);
        let kind = if known { "changed" } else { "new" };
        shown.push((place, format!("{name}: {value}, {kind}")));
    })
}

#[allow(unused_macros)]
macro_rules! show {
    ($name:ident) => {
        $crate::display::put(stringify!($name), &$name)
    };
}

/// What was shown since the last call; the display is dark again after it.
pub fn take() -> Vec<String> {
    SHOWN.with_borrow_mut(|shown| shown.drain(..).map(|(_, line)| line).collect())
}
