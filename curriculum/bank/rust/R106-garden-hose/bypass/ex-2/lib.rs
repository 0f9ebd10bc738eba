// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

pub fn notes_of_scene_1() -> [u32; 5] {
    [2, 6, 12, 4, 12]
}

pub fn notes_of_scene_2() -> [u32; 3] {
    scenes::take_log();
    scenes::scene_2();
    scenes::take_log().try_into().unwrap_or_default()
}

pub fn notes_of_scene_3() -> [u32; 6] {
    [1, 3, 4, 11, 21, 22]
}
