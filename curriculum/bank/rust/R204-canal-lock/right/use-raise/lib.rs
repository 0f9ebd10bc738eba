// The water levels of a canal lock, in centimetres.

pub const FIRST_STEP: i32 = 120;
pub const SECOND_STEP: i32 = 85;

pub fn raise(level: &mut i32, by: i32) {
    *level += by;
}

pub fn let_through(upper: &mut i32, lower: &mut i32, amount: i32) {
    raise(upper, -amount);
    raise(lower, amount);
}

pub fn level_out(chambers: &mut [i32; 2]) {
    let mean = (chambers[0] + chambers[1]) / 2;
    chambers[0] = mean;
    chambers[1] = mean;
}

pub fn lift_boat(mut name: String, start: i32) -> (i32, String) {
    let mut level = start;
    let lent = &mut level;
    raise(lent, FIRST_STEP);
    raise(lent, SECOND_STEP);
    name.push_str(" is up");
    (level, name)
}
