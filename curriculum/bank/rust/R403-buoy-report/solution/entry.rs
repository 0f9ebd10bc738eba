// One line of a report.

pub struct Entry<'a> {
    pub name: &'a str,
    pub value: &'a str,
}

impl<'a> Entry<'a> {
    pub fn parse(line: &'a str) -> Option<Entry<'a>> {
        let (name, value) = line.split_once('=')?;
        Some(Entry { name, value })
    }
}
