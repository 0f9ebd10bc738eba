// The night log of a call centre. A table holds how long callers waited, in seconds, oldest call first.

pub fn page(waits: &[i32], number: usize, size: usize) -> &[i32] {
    let start = number * size;
    &waits[start..=start + size - 1]
}

pub fn last_change(waits: &[i32]) -> i32 {
    let count = waits.len();
    waits[count - 1] - waits[count - 2]
}

pub fn just_before(waits: &[i32], place: usize, count: usize) -> &[i32] {
    let start = if count > place { 0 } else { place - count };
    &waits[start..place]
}

pub fn shown(note: &str, width: usize) -> &str {
    let end = if width < note.len() { width } else { note.len() };
    &note[..end]
}
