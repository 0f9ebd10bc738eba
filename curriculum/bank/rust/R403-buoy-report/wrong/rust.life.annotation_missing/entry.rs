// One line of a report.

pub struct Entry {
    pub name: &str,
    pub value: &str,
}

impl Entry {
    pub fn parse(line: &str) -> Option<Entry> {
        let (name, value) = line.split_once('=')?;
        Some(Entry { name, value })
    }
}
