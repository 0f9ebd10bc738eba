// The scale of a potato store. Weights are in kilograms, prices in cents.
// The next two lines bring in src/notebook.rs with look!. Leave them as they are.

#[macro_use]
pub mod notebook;

/// The weight of an empty pallet.
pub const PALLET_KG: u32 = 22;
/// The weight of the straps around a load.
pub const STRAPS_KG: u32 = 3;
/// Potatoes in one sack.
pub const SACK_KG: u32 = 25;
/// The price of one sack.
pub const SACK_CENTS: u32 = 1150;

pub fn net_weight(gross: u32) -> u32 {
    let mut load = gross;
    look!(load);
    load -= PALLET_KG;
    look!(load);
    load -= STRAPS_KG;
    look!(load);
    load
}

pub fn sack_label(net: u32) -> String {
    let line = net / SACK_KG;
    look!(line);
    let line = format!("{line} sacks");
    look!(line);
    line
}

pub fn order_price(sacks: u32) -> u32 {
    look!(SACK_CENTS);
    let price = sacks * SACK_CENTS;
    price
}
