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

pub fn poster_price(width: u32, height: u32, colours: u8) -> u32 {
    let size = area(width, height);
    let paper = shop::paper(size);
    let ink = shop::ink(colours, size);
    paper + ink
}

pub fn bordered_area(width: u32, height: u32, border: u32) -> u32 {
    let wide = longer(width, border);
    let high = longer(height, border);
    area(wide, high)
}

pub fn order_line(name: &str, price: u32, copies: u32) -> String {
    let full = price * copies;
    let cents = shop::discount(copies, full);
    format!("{name}: {copies} for {cents} cents")
}
