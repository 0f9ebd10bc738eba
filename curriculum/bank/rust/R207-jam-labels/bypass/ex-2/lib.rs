// Labels for jars of jam.

pub const KIND: &str = " jam";

pub fn clean(typed: &str) -> &str {
    typed.trim()
}

pub fn label(fruit: &str) -> String {
    format!("{fruit}{KIND}")
}

pub fn stamp(label: &mut String, year: u32) {
    let end = format!(" {year}");
    label.push_str(&end);
}

pub fn card(giver: String, fruit: &str) -> String {
    let name = clean(&giver);
    format!("{} from {name}", label(fruit))
}
