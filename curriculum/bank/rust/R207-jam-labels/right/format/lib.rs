// Labels for jars of jam.

pub const KIND: &str = " jam";

pub fn clean(typed: &str) -> &str {
    typed.trim()
}

pub fn label(fruit: &str) -> String {
    format!("{}{KIND}", clean(fruit))
}

pub fn stamp(label: &mut String, year: u32) {
    *label += " ";
    *label += &year.to_string();
}

pub fn card(giver: String, fruit: &str) -> String {
    let mut text = label(fruit);
    text.push_str(" from ");
    text.push_str(clean(giver.as_str()));
    text
}
