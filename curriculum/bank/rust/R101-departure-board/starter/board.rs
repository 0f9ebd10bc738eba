//! The board of the airport. You need not read this file.
//!
//! `print!` and `println!` work as always here. What they print goes onto the board as well, where the tests read it.

use std::cell::{Cell, RefCell};

thread_local! {
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    static BLINKS: Cell<u32> = const { Cell::new(0) };
}

pub fn show(text: &str) {
    ::std::print!("{text}");
    SHOWN.with(|shown| shown.borrow_mut().push_str(text));
}

macro_rules! print {
    ($($parts:tt)+) => {
        $crate::board::show(&::std::format!($($parts)+))
    };
}

macro_rules! println {
    () => {
        $crate::board::show("\n")
    };
    ($($parts:tt)+) => {{
        $crate::board::show(&::std::format!($($parts)+));
        $crate::board::show("\n")
    }};
}

/// Makes the board blink: three stars.
pub fn blink() {
    BLINKS.set(BLINKS.get() + 1);
    print!("* * * ");
}

/// What was shown since the last call; the board is empty again after it.
pub fn take() -> String {
    SHOWN.with(|shown| shown.take())
}

/// How often the board has blinked since the last call.
pub fn take_blinks() -> u32 {
    BLINKS.replace(0)
}
