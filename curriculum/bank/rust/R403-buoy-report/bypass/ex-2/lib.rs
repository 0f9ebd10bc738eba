mod cursor;
mod entry;

pub use cursor::Cursor;
pub use entry::Entry;

pub fn find<'report, 'name>(text: &'report str, name: &'name str) -> Option<Entry<'report>> {
    for line in text.lines() {
        if let Some(entry) = Entry::parse(line) {
            if entry.name == name {
                return Some(entry);
            }
        }
    }
    None
}
