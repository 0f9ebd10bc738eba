// The water levels of a canal lock, in centimetres.

pub const FIRST_STEP: i32 = 120;
pub const SECOND_STEP: i32 = 85;

pub fn raise(level: &mut i32, by: i32) {
    *level = *level + by;
}

pub fn let_through(upper: &mut i32, lower: &mut i32, amount: i32) {
    *lower = *lower + amount;
    *upper = *upper - amount;
}

pub fn level_out(chambers: &mut [i32; 2]) {
    let [first, second] = *chambers;
    *chambers = [(first + second) / 2; 2];
}

pub fn lift_boat(name: String, start: i32) -> (i32, String) {
    let mut level = start;
    raise(&mut level, FIRST_STEP);
    raise(&mut level, SECOND_STEP);
    (level, format!("{name} is up"))
}
