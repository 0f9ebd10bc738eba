// The packets of a seed bank.

/// The year of the harvest that is coming in now.
pub const THIS_YEAR: u32 = 2026;

/// A packet of seeds.
#[derive(Debug, PartialEq)]
pub struct Packet {
    pub name: String,
    pub grams: u32,
    pub year: u32,
}

// In each function the lines of a right answer stand as comments, in a wrong order. One line is too
// much. Write the others in the right order, in place of `let _ = ...` and `todo!()`.

// ex-1: every field gets a value, in any order.
// Lesson: "Building a struct".
// Test: fresh_has_name_grams_and_year.
// Start: which two lines are about the same field?
pub fn fresh(name: String, grams: u32) -> Packet {
    // year: THIS_YEAR,
    // }
    // grams,
    // year: grams,
    // Packet {
    // name,
    let _ = (name, grams);
    todo!()
}

// ex-2: only a mut binding lets its fields change.
// Lesson: "Changing a field".
// Test: dried_loses_a_tenth.
// Start: which of the two bindings do you need?
pub fn dried(packet: Packet) -> Packet {
    // packet.grams = packet.grams - lost;
    // let packet = packet;
    // packet
    // let lost = packet.grams / 10;
    // let mut packet = packet;
    let _ = packet;
    todo!()
}

// ex-3: a name moves out of its struct, and two dots take over the rest.
// Lesson: "Taking fields over".
// Test: renamed_gives_the_old_name.
// Start: from which packet does the old name come?
pub fn renamed(packet: Packet, name: String) -> (String, Packet) {
    // (old, new)
    // let old = new.name;
    // let new = Packet { name, ..packet };
    // let old = packet.name;
    let _ = (packet, name);
    todo!()
}

// ex-4: fields without a line of their own come from the struct behind the two dots.
// Lesson: "Taking fields over".
// Test: joined_has_the_year_of_the_second.
// Start: which packet gives only one field?
pub fn joined(first: Packet, second: Packet) -> Packet {
    // name: first.name,
    // }
    // ..second
    // Packet {
    // ..first
    // grams,
    // let grams = first.grams + second.grams;
    let _ = (first, second);
    todo!()
}
