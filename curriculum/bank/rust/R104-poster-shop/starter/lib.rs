// Prices of a poster shop.

pub mod shop;

/// The area of a rectangle.
pub fn area(width: u32, height: u32) -> u32 {
    width * height
}

/// One side, made longer by a border on both ends.
pub fn longer(side: u32, border: u32) -> u32 {
    side + 2 * border
}

// In each function the lines of a right answer stand as comments, in a wrong order. One line is too
// much. Write the others in the right order, in place of `let _ = ...` and `todo!()`.

// ex-1: arguments go to parameters by position, with exactly their types.
// Lesson: "Signatures and calls".
// Test: poster_price_is_paper_and_ink.
// Start: look at the signature of `ink` in src/shop.rs.
pub fn poster_price(width: u32, height: u32, colours: u8) -> u32 {
    // let ink = shop::ink(size, colours);
    // paper + ink
    // let paper = shop::paper(size);
    // let ink = shop::ink(colours, size);
    // let size = area(width, height);
    let _ = (width, height, colours);
    todo!()
}

// ex-2: the result of a call can be an argument of the next call.
// Lesson: "Calls that feed calls".
// Test: bordered_area_counts_both_ends.
// Start: which call has to come last?
pub fn bordered_area(width: u32, height: u32, border: u32) -> u32 {
    // area(wide, high)
    // let high = longer(height, border);
    // area(width, height)
    // let wide = longer(width, border);
    let _ = (width, height, border);
    todo!()
}

// ex-3: two arguments of one type can change places, and nobody notices.
// Lesson: "Signatures and calls".
// Test: order_line_names_copies_and_price.
// Start: which parameter of `discount` comes first?
pub fn order_line(name: &str, price: u32, copies: u32) -> String {
    // format!("{name}: {copies} for {cents} cents")
    // let cents = shop::discount(copies, full);
    // let full = price * copies;
    // let cents = shop::discount(full, copies);
    let _ = (name, price, copies);
    todo!()
}
