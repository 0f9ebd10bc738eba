// Texts for the voice of a small harbour.

pub fn greeting() -> String {
    format!("Welcome to the harbour, please mind the gap!")
}

pub fn pier_call(_pier: u32, _town: &str) -> String {
    format!("Pier 3: ferry to Elmsund")
}

pub fn delay_notice(town: &str, minutes: u32) -> String {
    format!("Ferry to {town}\nnow leaves in {minutes} min")
}
