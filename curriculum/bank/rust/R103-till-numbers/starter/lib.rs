// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

// ex-1: a division of whole numbers drops its rest, and % gives it.
// Lesson: "Whole numbers and their rest".
// Test: notes_of_scene_1_are_in_order.
// Start: how often does 5 fit into 17?
pub fn notes_of_scene_1() -> [i64; 6] {
    [0, 0, 0, 0, 0, 0]
}

// ex-2: as cuts off, and never complains.
// Lesson: "What as does to a number".
// Test: notes_of_scene_2_are_in_order.
// Start: which numbers fit into a u8?
pub fn notes_of_scene_2() -> [i64; 6] {
    [0, 0, 0, 0, 0, 0]
}

// ex-3: one method goes round at the end of a range, the other stops there.
// Lesson: "At the end of the range".
// Test: notes_of_scene_3_are_in_order.
// Start: what comes after 255 in a u8?
pub fn notes_of_scene_3() -> [i64; 7] {
    [0, 0, 0, 0, 0, 0, 0]
}
