// Strips of film. In each function the lines are in the wrong order, and one is too many.

// ex-1: a range in square brackets lends a part, without its end.
// Lesson: "Lending a part".
// Test: inner_leaves_out_both_ends.
// Start: what has to be asked before anything is subtracted?
pub fn inner(strip: &[u32]) -> &[u32] {
    strip
    // &strip[1..end]
    // let end = strip.len() - 1;
    // &strip[1..=end]
    // }
    // return &[];
    // if strip.len() <= 1 {
}

// ex-2: the end of the first part is the start of the second.
// Lesson: "Two parts, one limit".
// Test: halves_of_even_and_odd_strips.
// Start: which name is used by the other lines?
pub fn halves(strip: &[u32]) -> (&[u32], &[u32]) {
    (strip, strip)
    // (&strip[..middle], &strip[middle + 1..])
    // (&strip[..middle], &strip[middle..])
    // let middle = strip.len() / 2;
}

// ex-3: a part may be lent for change.
// Lesson: "A part that may be changed".
// Test: darken_from_the_middle.
// Start: which line begins the loop?
pub fn darken(strip: &mut [u32], from: usize) {
    strip[from..].reverse();
    // *picture = 0;
    // }
    // for picture in &mut strip[from..] {
    // strip[from] = 0;
}

// ex-4: a text is lent in parts by positions too.
// Lesson: "A part of a text".
// Test: scene_name_in_front_of_the_colon.
// Start: which line looks the position up?
pub fn scene_name(line: &str) -> &str {
    &line[line.len()..]
    // &line[..=end]
    // &line[..end]
    // let end = line.find(':').unwrap_or(line.len());
}
