// Reading the bytes of a weather balloon.

pub const LOWEST_HPA: i32 = 5;
pub const HIGHEST_HPA: i32 = 1085;

pub fn celsius(tenths: i16) -> f64 {
    tenths as f64 / 10.0
}

pub fn mean_gust(first: u8, second: u8) -> u8 {
    let rests = first % 2 + second % 2;
    first / 2 + second / 2 + rests / 2
}

pub fn is_plausible(hpa: i32) -> bool {
    !(hpa < LOWEST_HPA || hpa > HIGHEST_HPA)
}

pub fn sonde_letter(place: u8) -> char {
    ('A' as u8 + place) as char
}
