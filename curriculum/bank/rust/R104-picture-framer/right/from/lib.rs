// Prices and lengths for a picture framer.

pub const CENTS_PER_SQUARE_CM: u32 = 2;
pub const CUTTING_CENTS: u32 = 150;

pub fn frame_length(width: u32, height: u32) -> u32 {
    width * 2 + height * 2
}

pub fn glass_cents(width: u32, height: u32) -> u32 {
    CUTTING_CENTS + CENTS_PER_SQUARE_CM * width * height
}

pub fn longer_side(side: u32, mat: u32) -> u32 {
    side + 2 * mat
}

pub fn matted_frame(width: u32, height: u32, mat: u32) -> u32 {
    frame_length(longer_side(width, mat), longer_side(height, mat))
}

pub fn quote(customer: &str, width: u16, height: u16) -> String {
    let wood = frame_length(u32::from(width), u32::from(height));
    let glass = glass_cents(u32::from(width), u32::from(height));
    format!("{customer}: frame {wood} cm, glass {glass} cents")
}
