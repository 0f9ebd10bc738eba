// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

pub fn notes_of_scene_1() -> [u32; 5] {
    let boxes = 10 + 5;
    [boxes, boxes - 5, boxes, boxes + 5 + 10, boxes + 15 + 5]
}

pub fn notes_of_scene_2() -> [u32; 5] {
    return [4, 4, 21, 4, 26];
}

pub fn notes_of_scene_3() -> [u32; 6] {
    [2, 1, 2, 50, 9, 7]
}
