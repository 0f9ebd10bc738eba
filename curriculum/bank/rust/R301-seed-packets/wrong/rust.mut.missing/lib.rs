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

pub fn fresh(name: String, grams: u32) -> Packet {
    Packet {
        name,
        grams,
        year: THIS_YEAR,
    }
}

pub fn dried(packet: Packet) -> Packet {
    let packet = packet;
    let lost = packet.grams / 10;
    packet.grams = packet.grams - lost;
    packet
}

pub fn renamed(packet: Packet, name: String) -> (String, Packet) {
    let old = packet.name;
    let new = Packet { name, ..packet };
    (old, new)
}

pub fn joined(first: Packet, second: Packet) -> Packet {
    let grams = first.grams + second.grams;
    Packet {
        name: first.name,
        grams,
        ..second
    }
}
