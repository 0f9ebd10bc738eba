// Badges for the guests of a conference.

pub mod printer;

pub const HELLO: &str = "Hello, I am ";

pub fn handle(typed: &str) -> &str {
    typed.trim().trim_start_matches('@')
}

pub fn greeting(name: &str) -> String {
    format!("{HELLO}{name}")
}

pub fn add_line(badge: &mut String, text: &str) {
    *badge += "\n";
    *badge += text;
}

pub fn issue(name: String, typed: &str) -> String {
    let mut badge = greeting(&name);
    add_line(&mut badge, handle(typed));
    printer::print(badge.as_str());
    badge
}
