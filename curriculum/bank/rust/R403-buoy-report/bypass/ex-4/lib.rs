// Reads the report of a buoy at sea: one text, with lines such as wind=14.

mod cursor;
mod entry;

pub use cursor::Cursor;
pub use entry::Entry;

pub fn find<'a>(text: &'a str, name: &'a str) -> Option<Entry<'a>> {
    let mut cursor = Cursor::new(text);
    while let Some(line) = cursor.next_line() {
        match Entry::parse(line) {
            Some(entry) if entry.name == name => return Some(entry),
            _ => {}
        }
    }
    None
}
