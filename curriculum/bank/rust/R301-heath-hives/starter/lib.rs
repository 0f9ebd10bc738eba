// Records of beehives.

/// Frames in a new hive.
pub const START_FRAMES: u32 = 10;

/// The record of one hive. The line above it lets tests compare and print hives.
#[derive(Debug, PartialEq)]
pub struct Hive {
    pub name: String,
    pub frames: u32,
    pub kilos: u32,
    pub visits: u32,
}

// ex-1: to build a struct, give every field a value.
// Lesson: "Fields with names".
// Test: new_hive_starts_without_honey_and_visits.
// Start: four of the values below are wrong.
pub fn new_hive(name: String) -> Hive {
    Hive {
        name: format!("?{name}"),
        frames: 999,
        kilos: 999,
        visits: 999,
    }
}

// ex-2: a dot and a name reach a field.
// Lesson: "Reading a field".
// Test: label_shows_name_frames_and_honey.
// Start: write the pattern with three plain holes.
pub fn label(hive: Hive) -> String {
    format!("?")
}

// ex-3: a field changes only if the binding is mut.
// Lesson: "Changing a field".
// Test: after_harvest_adds_to_earlier_honey.
// Start: bind the hive to a name that may change.
pub fn after_harvest(hive: Hive, kilos: u32) -> Hive {
    new_hive(String::from("?"))
}

// ex-4: two dots fill in the other fields.
// Lesson: "The rest as before".
// Test: split_off_keeps_frames_and_visits.
// Start: which two fields differ from the old hive?
pub fn split_off(hive: Hive, name: String) -> Hive {
    hive
}
