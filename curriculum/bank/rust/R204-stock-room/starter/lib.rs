// You read the three scenes in src/scenes.rs and write down what they note.

pub mod scenes;

// ex-1: through a &mut the caller's value changes; a number that was given away is a copy.
// Lesson: "Lent for writing, or copied".
// Test: notes_of_scene_1_are_in_order.
// Start: which helpers get an address?
pub fn notes_of_scene_1() -> [u32; 5] {
    [0, 0, 0, 0, 0]
}

// ex-2: a star writes where the reference leads; without one, the reference itself gets a new value.
// Lesson: "A reference with a name".
// Test: notes_of_scene_2_are_in_order.
// Start: draw an arrow from `place`.
pub fn notes_of_scene_2() -> [u32; 5] {
    [0, 0, 0, 0, 0]
}

// ex-3: swap exchanges two places, replace hands back the old value of one.
// Lesson: "Swap and replace".
// Test: notes_of_scene_3_are_in_order.
// Start: keep a column for each place.
pub fn notes_of_scene_3() -> [u32; 6] {
    [0, 0, 0, 0, 0, 0]
}
