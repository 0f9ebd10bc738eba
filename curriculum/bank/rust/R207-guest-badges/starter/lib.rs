// Badges for the guests of a conference. The printer is in src/printer.rs.

pub mod printer;

/// What every badge begins with.
pub const HELLO: &str = "Hello, I am ";

// ex-1: a part of a &str is a &str again, and it looks at the same letters.
// Lesson: "A view of somebody's text".
// Test: handle_drops_spaces_and_the_sign.
// Start: which method lends a text without the spaces at its ends?
pub fn handle(typed: &str) -> &str {
    let _ = typed;
    todo!()
}

// ex-2: new text needs an owner, so build a String.
// Lesson: "A text of your own".
// Test: greeting_names_the_guest.
// Start: make a String from the constant.
pub fn greeting(name: &str) -> String {
    let _ = name;
    todo!()
}

// ex-3: a String that was lent with &mut grows in place.
// Lesson: "A text of your own".
// Test: add_line_starts_a_new_line.
// Start: what stands between two lines?
pub fn add_line(badge: &mut String, text: &str) {
    let _ = (badge, text);
    todo!()
}

// ex-4: a String lent with & fits where a &str is wanted, and you keep it.
// Lesson: "Lending a String as a &str".
// Test: issue_hands_out_the_badge.
// Start: read the line with fn of each function that you call.
pub fn issue(name: String, typed: &str) -> String {
    let _ = (name, typed);
    todo!()
}
