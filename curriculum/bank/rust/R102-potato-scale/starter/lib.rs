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
pub const SACK_CENTS: u32 = 0;

// ex-1: only a binding with mut can be given a new value.
// Lesson: "One box, several values".
// Test: net_weight_changes_one_box_twice.
// Start: delete the two lines and make the binding load.
pub fn net_weight(gross: u32) -> u32 {
    let _ = gross;
    todo!()
}

// ex-2: a second let makes a new binding, which may have another type.
// Lesson: "The same name, a new box".
// Test: sack_label_makes_a_new_box.
// Start: make the binding line from a division.
pub fn sack_label(net: u32) -> String {
    let _ = net;
    todo!()
}

// ex-3: a constant gives a fixed figure one name and one place.
// Lesson: "Figures with a fixed name".
// Test: order_price_uses_the_constant.
// Start: give SACK_CENTS at the top its value.
pub fn order_price(sacks: u32) -> u32 {
    let _ = sacks;
    todo!()
}
