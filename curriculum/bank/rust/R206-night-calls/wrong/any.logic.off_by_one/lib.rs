// The night log of a call centre. A table holds how long callers waited, in seconds, oldest call first.

pub fn page(waits: &[i32], number: usize, size: usize) -> &[i32] {
    let start = number * size;
    &waits[start + 1..start + size]
}

pub fn last_change(waits: &[i32]) -> i32 {
    let last = waits.len() - 1;
    waits[last] - waits[last - 1]
}

pub fn just_before(waits: &[i32], place: usize, count: usize) -> &[i32] {
    let start = place.saturating_sub(count);
    &waits[start..place]
}

pub fn shown(note: &str, width: usize) -> &str {
    let end = note.len().min(width);
    &note[..end]
}
