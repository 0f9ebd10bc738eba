// Labels for jars of jam.

pub const KIND: &str = " jam";

pub fn clean(typed: &str) -> &str {
    typed.trim()
}

pub fn label(fruit: &str) -> String {
    let mut text = clean(fruit).to_string();
    text.push_str(KIND);
    text
}

pub fn stamp(label: &mut String, year: u32) {
    *label = format!("{label} {year}");
}

pub fn card(giver: String, fruit: &str) -> String {
    let name = clean(&giver);
    format!("{} from {name}", label(fruit))
}
