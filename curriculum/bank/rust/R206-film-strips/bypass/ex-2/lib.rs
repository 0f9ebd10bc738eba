// Strips of film.

pub fn inner(strip: &[u32]) -> &[u32] {
    if strip.len() <= 1 {
        return &[];
    }
    let end = strip.len() - 1;
    &strip[1..end]
}

pub fn halves(strip: &[u32]) -> (&[u32], &[u32]) {
    let middle = strip.len() / 2;
    (
        strip[..middle].to_vec().leak(),
        strip[middle..].to_vec().leak(),
    )
}

pub fn darken(strip: &mut [u32], from: usize) {
    for picture in &mut strip[from..] {
        *picture = 0;
    }
}

pub fn scene_name(line: &str) -> &str {
    let end = line.find(':').unwrap_or(line.len());
    &line[..end]
}
