// Prices of a bike courier. ride and with_tax come from src/tariff.rs.

pub mod tariff;

/// For each kilo that is carried.
pub const CENTS_PER_KILO: u32 = 40;
/// For each floor that the courier walks up.
pub const CENTS_PER_FLOOR: u32 = 50;
/// The tax.
pub const TAX_PERCENT: u32 = 19;

pub fn handling(kilos: u32, floors: u32) -> u32 {
    kilos * CENTS_PER_KILO + floors * CENTS_PER_FLOOR
}

pub fn door_price(metres: u32, kilos: u8, floors: u8) -> u32 {
    let kilos = kilos as u32;
    let floors = floors as u32;
    400 + metres * 12 / 100 + floors * 30 + handling(kilos, floors)
}

pub fn bill(customer: &str, metres: u32, kilos: u8, floors: u8) -> String {
    let net = door_price(metres, kilos, floors);
    let cents = tariff::with_tax(net, TAX_PERCENT);
    format!("{customer} pays {cents} cents")
}
