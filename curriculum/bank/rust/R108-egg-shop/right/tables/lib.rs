// Checks for the functions of an egg shop.

pub const EGGS_PER_BOX: u32 = 6;

pub fn accepts_postage(postage: fn(u32) -> u32) -> bool {
    for kilos in 0..=30 {
        let expected = if kilos > 5 { 700 } else { 400 };
        if postage(kilos) != expected {
            return false;
        }
    }
    true
}

pub fn check_boxes(boxes: fn(u32) -> u32) {
    for (eggs, wanted) in [(0, 0), (1, 1), (5, 1), (6, 1), (7, 2), (12, 2), (13, 3)] {
        assert_eq!(boxes(eggs), wanted, "{eggs} eggs");
    }
}

pub fn boxes_needed(eggs: u32) -> u32 {
    eggs.div_ceil(EGGS_PER_BOX)
}
