// Reading the bytes of a weather balloon.

pub const LOWEST_HPA: i32 = 5;
pub const HIGHEST_HPA: i32 = 1085;

pub fn celsius(tenths: i16) -> f64 {
    f64::from(tenths) / 10.0
}

pub fn mean_gust(first: u8, second: u8) -> u8 {
    let sum = u32::from(first) + u32::from(second);
    (sum / 2) as u8
}

pub fn is_plausible(hpa: i32) -> bool {
    (LOWEST_HPA..=HIGHEST_HPA).contains(&hpa)
}

pub fn sonde_letter(place: u8) -> char {
    char::from(b'A' + place)
}
