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
    if litres <= room {
        Ok(room - litres)
    } else {
        Err(Refusal::NoRoom(litres - room))
    }
}

pub fn tank_at(number: u32) -> Result<Tank, Refusal> {
    match farm::look_up(number) {
        Some(tank) => Ok(tank),
        None => Err(Refusal::NoSuchFarm(number)),
    }
}

pub fn collect(number: u32, room: u32) -> Result<u32, Refusal> {
    let tank = tank_at(number)?;
    let cold = farm::sample(tank)?;
    let left = fits(cold.litres, room)?;
    farm::pump(cold);
    Ok(left)
}

pub fn screen(number: u32, room: u32) -> String {
    match collect(number, room) {
        Ok(left) => format!("Room left: {left} litres"),
        Err(Refusal::NoSuchFarm(number)) => format!("No farm {number}"),
        Err(Refusal::TooWarm(tenths)) => format!("Too warm: {}.{} degrees", tenths / 10, tenths % 10),
        Err(Refusal::NoRoom(litres)) => format!("Too full: {litres} litres do not fit"),
    }
}
