// Prices and lengths for a picture framer.

pub const CENTS_PER_SQUARE_CM: u32 = 2;
pub const CUTTING_CENTS: u32 = 150;

pub fn frame_length(width: u32, height: u32) -> u32 {
    2 * (width + height)
}

pub fn glass_cents(width: u32, height: u32) -> u32 {
    let area = width * height;
    area * CENTS_PER_SQUARE_CM + CUTTING_CENTS
}

pub fn matted_frame(width: u32, height: u32, mat: u32) -> u32 {
    frame_length(width, height) + 8 * mat
}

pub fn quote(customer: &str, width: u16, height: u16) -> String {
    let width = width as u32;
    let height = height as u32;
    let wood = frame_length(width, height);
    let glass = glass_cents(width, height);
    format!("{customer}: frame {wood} cm, glass {glass} cents")
}
