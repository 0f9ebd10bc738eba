// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

// ex-1: an assignment gives a mut binding a new value; other values stay as they are.
// Lesson: "A box whose value changes".
// Test: notes_of_scene_1_are_in_order.
// Start: make a column for `tickets` and one for `cups`.
pub fn notes_of_scene_1() -> [u32; 5] {
    [0, 0, 0, 0, 0]
}

// ex-2: a second let makes a new binding, which may live in an inner block only.
// Lesson: "A new box with an old name".
// Test: notes_of_scene_2_are_in_order.
// Start: how many boxes are called `price`?
pub fn notes_of_scene_2() -> [u32; 6] {
    [0, 0, 0, 0, 0, 0]
}

// ex-3: a constant never changes; a binding made from it may.
// Lesson: "Constants".
// Test: notes_of_scene_3_are_in_order.
// Start: look up the values of both constants.
pub fn notes_of_scene_3() -> [u32; 5] {
    [0, 0, 0, 0, 0]
}
