// Searching a catalogue of spare parts.

pub mod part;

use part::Part;

pub fn dearest(parts: &[Part; 3]) -> &Part {
    parts
        .iter()
        .rev()
        .max_by_key(|part| part.cents)
        .unwrap_or(&parts[0])
}

pub fn short_name(part: &Part) -> &str {
    part.name.split(' ').next().unwrap_or("")
}

pub fn reduced(part: &Part, cents: u32) -> Part {
    Part {
        cents,
        ..part.clone()
    }
}

pub fn renamed(part: &mut Part, name: String) -> String {
    std::mem::replace(&mut part.name, name)
}
