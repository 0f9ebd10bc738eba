// You read the four scenes in src/scenes.rs and write down what happens. The answers are plain numbers.

pub mod scenes;

// ex-1: a value given to a function moves in and is dropped there; the other owners end in reverse order.
// Lesson: "Who owns it, and until when".
// Test: drops_of_scene_1_are_in_order.
// Start: which parcel is gone before the last brace?
pub fn drops_of_scene_1() -> [u32; 3] {
    [0, 0, 0]
}

// ex-2: an assignment drops the old value at once; a move only changes the owner.
// Lesson: "New values, blocks and parts".
// Test: drops_of_scene_2_are_in_order.
// Start: write the owner of each parcel beside each line.
pub fn drops_of_scene_2() -> [u32; 4] {
    [0, 0, 0, 0]
}

// ex-3: an owner ends at the closing brace of its own block.
// Lesson: "New values, blocks and parts".
// Test: drops_of_scene_3_are_in_order.
// Start: who owns parcel 9 inside the inner braces?
pub fn drops_of_scene_3() -> [u32; 4] {
    [0, 0, 0, 0]
}

// ex-4: a value that is handed back moves out and is not dropped.
// Lesson: "In and out of a function".
// Test: drops_of_scene_4_are_in_order.
// Start: follow parcels 12 and 14 into keep_first.
pub fn drops_of_scene_4() -> [u32; 3] {
    [0, 0, 0]
}

// This answer belongs to ex-4: the number of the parcel that scene_4 hands to its caller.
pub fn left_after_scene_4() -> u32 {
    0
}
