// Checks for the functions of an egg shop.

pub const EGGS_PER_BOX: u32 = 6;

pub fn accepts_postage(postage: fn(u32) -> u32) -> bool {
    let light = postage(0) == 400 && postage(2) == 400 && postage(5) == 400;
    let heavy = postage(6) == 700 && postage(100) == 700;
    light && heavy
}

pub fn check_boxes(boxes: fn(u32) -> u32) {
    assert_eq!(boxes(0), 0);
    assert!(boxes(1) == 1, "one egg needs a box");
    assert_eq!(boxes(6), 1);
    assert_eq!(boxes(7), 2);
}

pub fn boxes_needed(eggs: u32) -> u32 {
    let full = eggs / EGGS_PER_BOX;
    if eggs % EGGS_PER_BOX == 0 {
        full
    } else {
        full + 1
    }
}
