// Checks for the working times of a laundry. All times are in minutes.

pub fn check_rest(rest_is_enough: fn(u32, u32) -> bool) {
    assert!(rest_is_enough(360, 29));
    assert!(!rest_is_enough(361, 29));
    assert!(rest_is_enough(361, 30));
}

pub fn check_rounding(rounded: fn(u32) -> u32) {
    assert_eq!(rounded(31), 45, "called rounded(31)");
    assert_eq!(rounded(16), 30, "called rounded(16)");
    assert_eq!(rounded(15), 15, "called rounded(15)");
    assert_eq!(rounded(1), 15, "called rounded(1)");
    assert_eq!(rounded(0), 0, "called rounded(0)");
}

pub fn rest_is_enough(work: u32, rest: u32) -> bool {
    work <= 360 || rest >= 30
}
