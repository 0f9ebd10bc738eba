pub struct Entry<'line> {
    pub name: &'line str,
    pub value: &'line str,
}

impl Entry<'_> {
    pub fn parse(line: &str) -> Option<Entry<'_>> {
        match line.find('=') {
            None => None,
            Some(at) => Some(Entry {
                name: &line[..at],
                value: &line[at + 1..],
            }),
        }
    }
}
