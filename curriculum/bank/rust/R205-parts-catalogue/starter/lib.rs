// Searching a catalogue of spare parts. All answers are right, and cost too many copies.

pub mod part;

use part::Part;

// ex-1: a reference into what was lent may go out.
// Lesson: "Out of what was lent".
// Test: dearest_copies_nothing.
// Start: what does the first line promise?
pub fn dearest(parts: &[Part; 3]) -> Part {
    let mut best = parts[0].clone();
    for part in parts {
        if part.cents > best.cents {
            best = part.clone();
        }
    }
    best
}

// ex-2: a &str can lead into a lent text.
// Lesson: "A part of a text".
// Test: short_name_is_a_part_of_the_name.
// Start: which call makes a String?
pub fn short_name(part: &Part) -> String {
    let name = part.name.clone();
    name.split(' ').next().unwrap_or("").to_string()
}

// ex-3: a new value needs one copy, and no more.
// Lesson: "One copy, if it must be".
// Test: reduced_makes_one_copy.
// Start: how many clones do you count?
pub fn reduced(part: &Part, cents: u32) -> Part {
    let old = part.clone();
    let mut new = old.clone();
    new.cents = cents;
    new
}

// ex-4: put another value in the place of the one you take.
// Lesson: "Out and in at once".
// Test: renamed_copies_no_text.
// Start: which text is copied here?
pub fn renamed(part: &mut Part, name: String) -> String {
    let old = part.name.clone();
    part.name = name;
    old
}
