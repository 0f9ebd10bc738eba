// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

pub fn notes_of_scene_1() -> [i64; 6] {
    [3, 2, 45, 51, -2, 7]
}

pub fn notes_of_scene_2() -> [i64; 6] {
    let round = 256;
    [
        2,
        -2,
        300 - round,
        round - 5,
        round - 1,
        129 * 4 - 2 * round,
    ]
}

pub fn notes_of_scene_3() -> [i64; 7] {
    let round = 256;
    [250 + 10 - round, round - 1, 1 - 3 + round, 0, 3, 48 + 3, 1]
}
