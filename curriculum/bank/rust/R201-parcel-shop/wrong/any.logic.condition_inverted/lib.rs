// You read the four scenes in src/scenes.rs and write down what happens. The answers are plain numbers.

pub mod scenes;

pub fn drops_of_scene_1() -> [u32; 3] {
    [2, 1, 3]
}

pub fn drops_of_scene_2() -> [u32; 4] {
    [4, 7, 6, 5]
}

pub fn drops_of_scene_3() -> [u32; 4] {
    [9, 10, 8, 11]
}

pub fn drops_of_scene_4() -> [u32; 3] {
    [12, 13, 15]
}

pub fn left_after_scene_4() -> u32 {
    14
}
