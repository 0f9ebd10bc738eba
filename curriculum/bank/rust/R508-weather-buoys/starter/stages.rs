use std::sync::mpsc::Receiver;

// ex-3: a stage is a thread between two channels; when one side ends, it ends, and so does the other.
// Lesson: "A stage between two channels".
// Test: changes_passes_each_reading_on_at_once.
// Start: which end of the new channel does the thread own, and which do you hand back?
pub fn changes(input: Receiver<i32>) -> Receiver<i32> {
    let _ = input;
    todo!()
}
