// Checks for the working times of a laundry. All times are in minutes.

pub fn check_rest(rest_is_enough: fn(u32, u32) -> bool) {
    assert_eq!(rest_is_enough(360, 29), true, "called rest_is_enough(360, 29)");
    assert_eq!(rest_is_enough(361, 29), false, "called rest_is_enough(361, 29)");
    assert_eq!(rest_is_enough(361, 30), true, "called rest_is_enough(361, 30)");
}

pub fn check_rounding(rounded: fn(u32) -> u32) {
    assert_eq!(rounded(0), 0, "called rounded(0)");
    assert_eq!(rounded(1), 15, "called rounded(1)");
    assert_eq!(rounded(15), 15, "called rounded(15)");
    assert_eq!(rounded(16), 30, "called rounded(16)");
}

pub fn rest_is_enough(work: u32, rest: u32) -> bool {
    !(work > 360 && rest < 30)
}
