// Prices and lengths for a picture framer.

/// The price of glass for one square centimetre.
pub const CENTS_PER_SQUARE_CM: u32 = 2;
/// The price for cutting one piece of glass.
pub const CUTTING_CENTS: u32 = 150;

// ex-1: a function calculates with its parameters.
// Lesson: "Parameters in, one value out".
// Test: frame_length_goes_around_the_picture.
// Start: replace the 999 with a calculation.
pub fn frame_length(width: u32, height: u32) -> u32 {
    999
}

// ex-2: the signature is a promise.
// Lesson: "The signature is a promise".
// Test: glass_cents_adds_the_cutting.
// Start: make a binding for the area.
pub fn glass_cents(width: u32, height: u32) -> u32 {
    0
}

// ex-3: each parameter needs a name and a type.
// Lesson: "Writing and calling your own".
// Test: matted_frame_grows_on_all_sides.
// Start: write longer_side above this one: pub fn, two parameters, one result.
pub fn matted_frame(width: u32, height: u32, mat: u32) -> u32 {
    999
}

// ex-4: an argument must have the type of its parameter.
// Lesson: "Writing and calling your own".
// Test: quote_names_customer_frame_and_glass.
// Start: turn width and height into u32.
pub fn quote(customer: &str, width: u16, height: u16) -> String {
    format!("?")
}
