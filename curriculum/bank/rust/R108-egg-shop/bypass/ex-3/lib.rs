// Checks for the functions of an egg shop.

pub const EGGS_PER_BOX: u32 = 6;

pub fn accepts_postage(postage: fn(u32) -> u32) -> bool {
    postage(1) == 400 && postage(5) == 400 && postage(6) == 700 && postage(20) == 700
}

pub fn check_boxes(boxes: fn(u32) -> u32) {
    assert_eq!(boxes(0), 0);
    assert_eq!(boxes(1), 1);
    assert_eq!(boxes(6), 1);
    assert_eq!(boxes(7), 2);
}

pub fn boxes_needed(eggs: u32) -> u32 {
    if eggs == EGGS_PER_BOX {
        1
    } else {
        eggs / EGGS_PER_BOX + 1
    }
}
