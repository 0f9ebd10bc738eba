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
    let end = format!(" {year}");
    label.push_str(&end);
}

pub fn card(giver: String, fruit: &str) -> String {
    format!("{} from {giver}", label(fruit))
}
