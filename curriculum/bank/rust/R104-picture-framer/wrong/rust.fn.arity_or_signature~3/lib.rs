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

pub fn longer_side(side, mat) -> u32 {
    side + 2 * mat
}

pub fn matted_frame(width: u32, height: u32, mat: u32) -> u32 {
    frame_length(longer_side(width, mat), longer_side(height, mat))
}

pub fn quote(customer: &str, width: u16, height: u16) -> String {
    let width = width as u32;
    let height = height as u32;
    let wood = frame_length(width, height);
    let glass = glass_cents(width, height);
    format!("{customer}: frame {wood} cm, glass {glass} cents")
}
