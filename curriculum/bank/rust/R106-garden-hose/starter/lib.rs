// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

// ex-1: for takes the numbers of a range; .. leaves the end out.
// Lesson: "The numbers of a range".
// Test: notes_of_scene_1_are_in_order.
// Start: which numbers are in 1..4?
pub fn notes_of_scene_1() -> [u32; 5] {
    [0, 0, 0, 0, 0]
}

// ex-2: while asks before each round; loop goes on until break.
// Lesson: "As long as".
// Test: notes_of_scene_2_are_in_order.
// Start: make a column for litres and one for cans.
pub fn notes_of_scene_2() -> [u32; 3] {
    [0, 0, 0]
}

// ex-3: continue skips the rest of a round, break ends the innermost loop.
// Lesson: "Skip and leave".
// Test: notes_of_scene_3_are_in_order.
// Start: go through the lamps one by one.
pub fn notes_of_scene_3() -> [u32; 6] {
    [0, 0, 0, 0, 0, 0]
}
