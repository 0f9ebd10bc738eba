// Checks for the working times of a laundry. All times are in minutes.

pub fn check_rest(rest_is_enough: fn(u32, u32) -> bool) {
    for work in 300..400 {
        for rest in 0..60 {
            let wanted = work < 361 || rest > 29;
            assert_eq!(rest_is_enough(work, rest), wanted, "called rest_is_enough({work}, {rest})");
        }
    }
}

pub fn check_rounding(rounded: fn(u32) -> u32) {
    for minutes in 0..100 {
        let quarters = (minutes + 14) / 15;
        assert_eq!(rounded(minutes), quarters * 15, "called rounded({minutes})");
    }
}

pub fn rest_is_enough(work: u32, rest: u32) -> bool {
    work <= 360 || rest >= 30
}
