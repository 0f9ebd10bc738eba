// Badges for the guests of a conference.

pub mod printer;

pub const HELLO: &str = "Hello, I am ";

pub fn handle(typed: &str) -> &str {
    let mut rest = typed.trim();
    while rest.starts_with('@') {
        rest = &rest[1..];
    }
    rest
}

pub fn greeting(name: &str) -> String {
    HELLO.to_string() + name
}

pub fn add_line(badge: &mut String, text: &str) {
    let line = format!("\n{text}");
    badge.push_str(&line);
}

pub fn issue(name: String, typed: &str) -> String {
    let mut badge = greeting(&name);
    add_line(&mut badge, handle(typed));
    printer::print(&badge);
    badge
}
