// Searching a catalogue of spare parts.

pub mod part;

use part::Part;

pub fn dearest(parts: &[Part; 3]) -> &Part {
    let mut best = &parts[0];
    for part in parts {
        if part.cents > best.cents {
            best = part;
        }
    }
    best
}

pub fn short_name(part: &Part) -> &str {
    part.name.split(' ').next().unwrap_or("")
}

pub fn reduced(part: &Part, cents: u32) -> Part {
    let mut new = part.clone();
    new.cents = cents;
    new
}

pub fn renamed(part: &mut Part, name: String) -> String {
    let _ = std::mem::replace(&mut part.name, name.clone());
    name
}
