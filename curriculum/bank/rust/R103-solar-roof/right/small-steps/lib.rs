// The display of a solar roof: battery, income and warnings.

pub fn battery_percent(now_wh: u16, full_wh: u16) -> u16 {
    let now: u64 = now_wh.into();
    let full: u64 = full_wh.into();
    let percent = now * 100 / full;
    percent as u16
}

pub fn income_cents(euros: f64) -> i64 {
    let cents = (euros * 100.0).round();
    cents as i64
}

pub fn is_frost(tenths: i16) -> bool {
    tenths as i32 <= 29
}

pub fn panel_row(mark: char) -> u8 {
    (mark as u32 - '0' as u32) as u8
}
