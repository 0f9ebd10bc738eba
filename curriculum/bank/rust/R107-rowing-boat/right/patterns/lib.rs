// The crew of a rowing boat with four seats.

pub fn swap_sides(load: (i32, i32)) -> (i32, i32) {
    let (left, right) = load;
    (right, left)
}

pub fn stern_minus_bow(crew: [i32; 4]) -> i32 {
    let [bow, _, _, stern] = crew;
    stern - bow
}

pub fn reseat(mut crew: [i32; 4], seat: usize, kilos: i32) -> [i32; 4] {
    crew[seat] = kilos;
    crew
}

pub fn side_totals(crew: [i32; 4]) -> (i32, i32) {
    let left = crew[0] + crew[2];
    let right = crew[1] + crew[3];
    (left, right)
}
