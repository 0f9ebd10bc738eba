// You read the four scenes in src/scenes.rs and write down what they note.

pub mod scenes;

// ex-1: move takes over what a closure mentions; of a number, that is a copy made at once.
// Lesson: "What a closure captures".
// Test: notes_of_scene_1_are_in_order.
// Start: which number is in `kept`, and since when?
pub fn notes_of_scene_1() -> [u32; 4] {
    [0, 0, 0, 0]
}

// ex-2: without move, a closure changes the original; with move, its own copy.
// Lesson: "A closure that remembers".
// Test: notes_of_scene_2_are_in_order.
// Start: keep one column for `count` and one for the copy in `by_one`.
pub fn notes_of_scene_2() -> [u32; 6] {
    [0, 0, 0, 0, 0, 0]
}

// ex-3: a closure is a value; its body runs when somebody calls it.
// Lesson: "When the body runs".
// Test: notes_of_scene_3_are_in_order.
// Start: cross out the lines that only make a closure.
pub fn notes_of_scene_3() -> [u32; 7] {
    [0, 0, 0, 0, 0, 0, 0]
}

// ex-4: each closure has captured variables of its own, and a clone begins with their present state.
// Lesson: "Handed out and cloned".
// Test: notes_of_scene_4_are_in_order.
// Start: how many variables called `next` are there in the end?
pub fn notes_of_scene_4() -> [u32; 6] {
    [0, 0, 0, 0, 0, 0]
}
