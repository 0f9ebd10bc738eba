// One line of a report.

pub struct Entry<'a> {
    pub name: &'a str,
    pub value: &'a str,
}

impl<'a> Entry<'a> {
    pub fn parse(line: &'a str) -> Option<Entry<'a>> {
        let (name, value) = line.split_once('=')?;
        let keep = |part: &str| &*Box::leak(part.to_string().into_boxed_str());
        Some(Entry {
            name: keep(name),
            value: keep(value),
        })
    }
}
