// Texts for the voice of a small harbour.

pub fn greeting() -> String {
    return "Welcome to the harbour, please mind the gap!".to_string();
}

pub fn pier_call(pier: u32, town: &str) -> String {
    format!("Pier {pier}: ferry to {town}")
}

pub fn delay_notice(town: &str, minutes: u32) -> String {
    let first = format!("Ferry to {town}");
    let second = format!("now leaves in {minutes} min");
    format!("{first}\n{second}")
}
