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
    farm::look_up(number).ok_or(Refusal::NoSuchFarm(number))
}

pub fn collect(number: u32, room: u32) -> Result<u32, Refusal> {
    let tank = farm::sample(tank_at(number)?)?;
    let left = fits(tank.litres, room)?;
    farm::pump(tank);
    Ok(left)
}

pub fn screen(number: u32, room: u32) -> String {
    if tank_at(number).is_err() {
        return format!("No farm {number}");
    }
    if let Ok(tank) = tank_at(number) {
        if farm::sample(tank).is_err() {
            return format!("Too warm: {}.{} degrees", tank.tenths / 10, tank.tenths % 10);
        }
        if tank.litres > room {
            return format!("Too full: {} litres do not fit", tank.litres - room);
        }
    }
    format!("Room left: {} litres", collect(number, room).unwrap())
}
