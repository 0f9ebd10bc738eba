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
    let Some(cents) = deposit(kind) else {
        return "please take it back".to_string();
    };
    format!("{cents} cents")
}

pub fn scanned(sign: char) -> u32 {
    match sign.to_digit(10) {
        Some(digit) => digit,
        None => panic!("the scanner sends digits only, not {sign}"),
    }
}

pub fn crate_of(slot: u32) -> u32 {
    assert!((0..SLOTS).contains(&slot), "no such slot: {slot}");
    slot / CRATE
}
