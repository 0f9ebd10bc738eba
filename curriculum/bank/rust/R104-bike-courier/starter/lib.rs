// Prices of a bike courier. ride and with_tax come from src/tariff.rs.

pub mod tariff;

/// For each kilo that is carried.
pub const CENTS_PER_KILO: u32 = 40;
/// For each floor that the courier walks up.
pub const CENTS_PER_FLOOR: u32 = 50;
/// The tax.
pub const TAX_PERCENT: u32 = 19;

// ex-1: each parameter needs a name and a type, and the result needs a type too.
// Lesson: "Writing a signature".
// Test: handling_has_the_promised_signature.
// Start: complete the first line: what comes in, what goes out?
pub fn handling() {}

// ex-2: arguments go to parameters by position, and each must have the right type.
// Lesson: "Calling with matching types".
// Test: door_price_adds_ride_and_handling.
// Start: which types do the two functions want?
pub fn door_price(metres: u32, kilos: u8, floors: u8) -> u32 {
    let _ = (metres, kilos, floors);
    todo!()
}

// ex-3: the value of a call can be the argument of the next call.
// Lesson: "Calls that feed calls".
// Test: bill_puts_the_tax_on_the_door_price.
// Start: which function gives you the price without tax?
pub fn bill(customer: &str, metres: u32, kilos: u8, floors: u8) -> String {
    let _ = (customer, metres, kilos, floors);
    todo!()
}
