// Badges for the guests of a conference.

pub mod printer;

pub const HELLO: &str = "Hello, I am ";

pub fn handle(typed: &str) -> &str {
    typed.trim().trim_start_matches('@')
}

pub fn greeting(name: &str) -> String {
    let mut text = String::from(HELLO);
    text.push_str(name);
    text
}

pub fn add_line(badge: &mut String, text: &str) {
    badge.push_str(text);
}

pub fn issue(name: String, typed: &str) -> String {
    let mut badge = greeting(&name);
    add_line(&mut badge, handle(typed));
    printer::print(&badge);
    badge
}
