// A machine in a supermarket takes empty bottles back and pays the deposit. Money is in cents.

pub const SLOTS: u32 = 96;
pub const CRATE: u32 = 24;

pub fn deposit(kind: char) -> Option<u32> {
    match kind {
        'g' => Some(8),
        'p' => Some(25),
        _ => None,
    }
}

pub fn display(kind: char) -> String {
    match deposit(kind) {
        Some(cents) => format!("{cents} cents"),
        None => String::from("please take it back"),
    }
}

pub fn scanned(sign: char) -> u32 {
    sign.to_digit(10)
}

pub fn crate_of(slot: u32) -> u32 {
    assert!(slot < SLOTS, "no such slot: {slot}");
    slot / CRATE
}
