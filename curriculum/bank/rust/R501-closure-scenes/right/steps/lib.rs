// You read the four scenes in src/scenes.rs and write down what they note.

pub mod scenes;

pub fn notes_of_scene_1() -> [u32; 4] {
    let (kept, price) = (10, 20);
    [kept + 1, price + 1, price, price + 10 + 1]
}

pub fn notes_of_scene_2() -> [u32; 6] {
    let mut notes = [0; 6];
    notes[0] = 3;
    notes[1] = 6;
    notes[2] = 6;
    notes[3] = 7;
    notes[4] = 8;
    notes[5] = 6;
    notes
}

pub fn notes_of_scene_3() -> [u32; 7] {
    [1, 1, 3, 9, 4, 5, 6]
}

pub fn notes_of_scene_4() -> [u32; 6] {
    [11, 21, 12, 13, 14, 13]
}
