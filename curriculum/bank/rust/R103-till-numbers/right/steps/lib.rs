// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

pub fn notes_of_scene_1() -> [i64; 6] {
    let (coins, rest) = (3, 2);
    [coins, rest, coins * 15, 255 / 5, -2, 20 - 15 + rest]
}

pub fn notes_of_scene_2() -> [i64; 6] {
    return [2, -2, 300 - 256, 256 - 5, 255, 516 - 512];
}

pub fn notes_of_scene_3() -> [i64; 7] {
    [4, 255, 254, 0, 3, 51, 1]
}
