//! How the logs are stacked. You need not read this file.

use std::cell::RefCell;

thread_local! {
    static ASKED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// The number of logs in a row; row 1 lies on top.
pub fn logs_in_row(row: u32) -> u32 {
    ASKED.with_borrow_mut(|asked| asked.push(row));
    row + 1
}

/// The rows that were asked for since the last call of this function, in their order.
pub fn take_asked() -> Vec<u32> {
    ASKED.take()
}
