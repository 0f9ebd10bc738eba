pub fn greeting() -> String {
    format!("Welcome to the harbour, please mind the gap!")
}

pub fn pier_call(pier: u32, town: &str) -> String {
    format!("Pier {pier}: ferry to {town}")
}

pub fn delay_notice(town: &str, minutes: u32) -> String {
    format!("Ferry to {town}\nnow leaves in {minutes} min\n")
}
