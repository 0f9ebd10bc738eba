//! Lists of readings as C has them: a pointer to numbers, and a 0 behind the last one.

// ex-1: a raw pointer may be null; what else is behind it, the caller promises.
// Lesson: "Walking on a raw pointer".
// Test: length_counts_up_to_the_zero.
// Start: which check needs no unsafe?
/// How many readings are in front of the 0.
///
/// # Safety
/// The pointer is null, or it leads to a list that ends with a 0.
pub unsafe fn length(list: *const u16) -> usize {
    let _ = list;
    99
}

// ex-2: an address and a length make a slice.
// Lesson: "A slice of foreign memory".
// Test: view_lends_all_readings.
// Start: who tells you the length?
/// The readings as a slice, without the 0.
///
/// # Safety
/// The pointer is null, or it leads to a list that ends with a 0. Nobody changes the list during `'l`.
pub unsafe fn view<'l>(list: *const u16) -> &'l [u16] {
    let _ = list;
    &[99]
}

// ex-3: writing stays inside the room that was promised.
// Lesson: "Writing into a buffer".
// Test: fill_writes_values_and_a_zero.
// Start: how many values fit into a room of four?
/// Writes values into the buffer, as many as fit, and a 0. Gives the number of values.
///
/// # Safety
/// The pointer is null, or `room` numbers may be written there. They need not hold anything yet.
pub unsafe fn fill(buffer: *mut u16, room: usize, values: &[u16]) -> usize {
    let _ = (buffer, room, values);
    99
}
