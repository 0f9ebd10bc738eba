// Searching a catalogue of spare parts.

pub mod part;

use part::Part;

pub fn dearest(parts: &[Part; 3]) -> &Part {
    let mut best = 0;
    for place in 1..3 {
        if parts[place].cents > parts[best].cents {
            best = place;
        }
    }
    &parts[best]
}

pub fn short_name(part: &Part) -> &str {
    match part.name.find(' ') {
        Some(end) => &part.name[..end],
        None => &part.name,
    }
}

pub fn reduced(part: &Part, cents: u32) -> Part {
    Part::new(&part.name, cents)
}

pub fn renamed(part: &mut Part, mut name: String) -> String {
    std::mem::swap(&mut part.name, &mut name);
    name
}
