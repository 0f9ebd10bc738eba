// The night log of a call centre. A table holds how long callers waited, in seconds, oldest call first.

// ex-1: a range lends a part: its start is in it, its end is not.
// Lesson: "Both ends of a range".
// Test: page_takes_as_many_as_its_size.
// Start: write down the places that page 0 of size 3 takes, and those that it should take.
pub fn page(waits: &[i32], number: usize, size: usize) -> &[i32] {
    let start = number * size;
    &waits[start..=start + size]
}

// ex-2: the first place is 0, so the last one is the length minus one.
// Lesson: "Counting from the back".
// Test: last_change_of_three_calls.
// Start: for three calls, which number does `last` get?
pub fn last_change(waits: &[i32]) -> i32 {
    let last = waits.len();
    waits[last] - waits[last - 1]
}

// ex-3: a start that you calculate must not fall below zero.
// Lesson: "Ends that stay inside".
// Test: just_before_takes_what_is_there.
// Start: take the numbers of this test and work out `start` by hand.
pub fn just_before(waits: &[i32], place: usize, count: usize) -> &[i32] {
    let start = place - count;
    &waits[start..place]
}

// ex-4: an end must not lie beyond the text.
// Lesson: "Ends that stay inside".
// Test: shown_leaves_a_short_note_whole.
// Start: which of two numbers may be the end, and when?
pub fn shown(note: &str, width: usize) -> &str {
    let end = width;
    &note[..end]
}
