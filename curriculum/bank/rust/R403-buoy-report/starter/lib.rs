// Reads the report of a buoy at sea: one text, with lines such as wind=14.
#![allow(dead_code, unused_variables)] // while there are stubs; take it out at the end

mod cursor;
mod entry;

pub use cursor::Cursor;
pub use entry::Entry;

// ex-4: a type that borrows is named with its lifetime in a signature too.
// Lesson: "Names in a signature".
// Test: find_does_not_hold_on_to_the_name.
// Start: the result lies in one of the two inputs. In which?
pub fn find(text: &str, name: &str) -> Option<Entry> {
    todo!()
}
