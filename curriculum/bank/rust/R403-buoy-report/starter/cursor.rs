// Walks through a text, line by line.

/// What has not been read yet.
pub struct Cursor {
    rest: String,
}

// ex-2: what a method hands out of a borrowing struct may outlive the struct.
// Lesson: "Methods: from the struct or from the text?".
// Test: next_line_can_be_called_while_a_line_is_held.
// Start: let the struct borrow first. Then ask in which text a line lies.
impl Cursor {
    pub fn new(text: &str) -> Cursor {
        todo!()
    }

    pub fn next_line(&mut self) -> Option<String> {
        todo!()
    }

    // ex-3: a name on the result overrides what elision would say about &self.
    // Lesson: "Methods: from the struct or from the text?".
    // Test: rest_outlives_the_cursor.
    // Start: what would the return type say without a name?
    pub fn rest(&self) -> String {
        todo!()
    }
}
