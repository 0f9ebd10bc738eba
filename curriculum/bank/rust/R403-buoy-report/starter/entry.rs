// One line of a report.

// ex-1: a struct that stores a borrow declares a lifetime, and every reference in it carries one.
// Lesson: "A struct that borrows".
// Test: parse_gives_parts_of_the_line.
// Start: these fields own copies. Let them borrow, and follow what the compiler asks for.
pub struct Entry {
    pub name: String,
    pub value: String,
}

impl Entry {
    pub fn parse(line: &str) -> Option<Entry> {
        todo!()
    }
}
