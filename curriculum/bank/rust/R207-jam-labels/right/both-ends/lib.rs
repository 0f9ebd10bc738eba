// Labels for jars of jam.

pub const KIND: &str = " jam";

pub fn clean(typed: &str) -> &str {
    typed.trim_start().trim_end()
}

pub fn label(fruit: &str) -> String {
    String::from(clean(fruit)) + KIND
}

pub fn stamp(label: &mut String, year: u32) {
    label.push(' ');
    label.push_str(&format!("{year}"));
}

pub fn card(giver: String, fruit: &str) -> String {
    let name = clean(&giver);
    format!("{} from {name}", label(fruit))
}
