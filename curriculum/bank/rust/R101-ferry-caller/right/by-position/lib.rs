// Texts for the voice of a small harbour.

pub fn greeting() -> String {
    String::from("Welcome to the harbour, please mind the gap!")
}

pub fn pier_call(pier: u32, town: &str) -> String {
    format!("Pier {}: ferry to {}", pier, town)
}

pub fn delay_notice(town: &str, minutes: u32) -> String {
    format!("Ferry to {0}\nnow leaves in {1} min", town, minutes)
}
