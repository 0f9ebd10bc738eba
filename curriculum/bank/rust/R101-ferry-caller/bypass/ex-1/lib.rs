// Texts for the voice of a small harbour.

pub fn greeting() -> String {
    println!("Welcome to the harbour, please mind the gap!");
    String::new()
}

pub fn pier_call(pier: u32, town: &str) -> String {
    format!("Pier {pier}: ferry to {town}")
}

pub fn delay_notice(town: &str, minutes: u32) -> String {
    format!("Ferry to {town}\nnow leaves in {minutes} min")
}
