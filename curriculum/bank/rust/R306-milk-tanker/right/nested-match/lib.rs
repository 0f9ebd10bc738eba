// The round of a milk tanker. Tank, look_up, sample and pump come from src/farm.rs.

pub mod farm;

use farm::Tank;

/// Why milk stays at the farm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusal {
    /// There is no farm of this number.
    NoSuchFarm(u32),
    /// The milk is this warm, in tenths of a degree.
    TooWarm(u32),
    /// So many litres do not fit into the tanker.
    NoRoom(u32),
}

pub fn fits(litres: u32, room: u32) -> Result<u32, Refusal> {
    if litres > room {
        return Err(Refusal::NoRoom(litres - room));
    }
    Ok(room - litres)
}

pub fn tank_at(number: u32) -> Result<Tank, Refusal> {
    farm::look_up(number).ok_or(Refusal::NoSuchFarm(number))
}

pub fn collect(number: u32, room: u32) -> Result<u32, Refusal> {
    let tank = tank_at(number).and_then(farm::sample)?;
    let left = fits(tank.litres, room);
    if left.is_ok() {
        farm::pump(tank);
    }
    left
}

pub fn screen(number: u32, room: u32) -> String {
    let refusal = match collect(number, room) {
        Ok(left) => return format!("Room left: {left} litres"),
        Err(refusal) => refusal,
    };
    match refusal {
        Refusal::NoSuchFarm(farm) => format!("No farm {farm}"),
        Refusal::TooWarm(t) => format!("Too warm: {}.{} degrees", t / 10, t - t / 10 * 10),
        Refusal::NoRoom(l) => format!("Too full: {l} litres do not fit"),
    }
}
