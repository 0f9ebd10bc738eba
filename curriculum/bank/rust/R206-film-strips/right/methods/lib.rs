// Strips of film.

pub fn inner(strip: &[u32]) -> &[u32] {
    if strip.len() > 2 {
        &strip[1..strip.len() - 1]
    } else {
        &[]
    }
}

pub fn halves(strip: &[u32]) -> (&[u32], &[u32]) {
    let middle = strip.len() / 2;
    strip.split_at(middle)
}

pub fn darken(strip: &mut [u32], from: usize) {
    strip[from..].fill(0);
}

pub fn scene_name(line: &str) -> &str {
    line.split(':').next().unwrap_or(line)
}
