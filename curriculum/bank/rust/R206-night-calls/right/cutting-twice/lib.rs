// The night log of a call centre. A table holds how long callers waited, in seconds, oldest call first.

pub fn page(waits: &[i32], number: usize, size: usize) -> &[i32] {
    let start = number * size;
    &waits[start..][..size]
}

pub fn last_change(waits: &[i32]) -> i32 {
    let two = &waits[waits.len() - 2..];
    two[1] - two[0]
}

pub fn just_before(waits: &[i32], place: usize, count: usize) -> &[i32] {
    let before = &waits[..place];
    &before[place - count.min(place)..]
}

pub fn shown(note: &str, width: usize) -> &str {
    note.get(..width).unwrap_or(note)
}
