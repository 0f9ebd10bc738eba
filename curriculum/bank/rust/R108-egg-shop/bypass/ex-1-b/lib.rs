// Checks for the functions of an egg shop.

pub const EGGS_PER_BOX: u32 = 6;

pub fn accepts_postage(postage: fn(u32) -> u32) -> bool {
    postage(5) < postage(6)
}

pub fn check_boxes(boxes: fn(u32) -> u32) {
    assert_eq!(boxes(0), 0);
    assert_eq!(boxes(1), 1);
    assert_eq!(boxes(6), 1);
    assert_eq!(boxes(7), 2);
}

pub fn boxes_needed(eggs: u32) -> u32 {
    (eggs + EGGS_PER_BOX - 1) / EGGS_PER_BOX
}
