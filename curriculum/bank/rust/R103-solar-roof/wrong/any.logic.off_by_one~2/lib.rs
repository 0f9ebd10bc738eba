// The display of a solar roof: battery, income and warnings.

pub fn battery_percent(now_wh: u16, full_wh: u16) -> u16 {
    (now_wh as u32 * 100 / full_wh as u32) as u16
}

pub fn income_cents(euros: f64) -> i64 {
    (euros * 100.0).round() as i64
}

pub fn is_frost(tenths: i16) -> bool {
    tenths < 30
}

pub fn panel_row(mark: char) -> u8 {
    mark as u8 - b'1'
}
