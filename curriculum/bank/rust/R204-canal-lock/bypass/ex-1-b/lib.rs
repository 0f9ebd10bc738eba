// The water levels of a canal lock, in centimetres.

pub const FIRST_STEP: i32 = 120;
pub const SECOND_STEP: i32 = 85;

pub fn raise(level: &mut i32, by: i32) -> i32 {
    *level + by
}

pub fn let_through(upper: &mut i32, lower: &mut i32, amount: i32) {
    *upper -= amount;
    *lower += amount;
}

pub fn level_out(chambers: &mut [i32; 2]) {
    let mean = (chambers[0] + chambers[1]) / 2;
    chambers[0] = mean;
    chambers[1] = mean;
}

pub fn lift_boat(name: String, start: i32) -> (i32, String) {
    let mut start = start;
    let mut report = name;
    let mut level = raise(&mut start, FIRST_STEP);
    level = raise(&mut level, SECOND_STEP);
    report.push_str(" is up");
    (level, report)
}
