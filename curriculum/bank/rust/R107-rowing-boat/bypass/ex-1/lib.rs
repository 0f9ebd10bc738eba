// The crew of a rowing boat with four seats.

pub fn swap_sides(load: (i32, i32)) -> (i32, i32) {
    (load.0.max(load.1), load.0.min(load.1))
}

pub fn stern_minus_bow(crew: [i32; 4]) -> i32 {
    crew[3] - crew[0]
}

pub fn reseat(crew: [i32; 4], seat: usize, kilos: i32) -> [i32; 4] {
    let mut seats = crew;
    seats[seat] = kilos;
    seats
}

pub fn side_totals(crew: [i32; 4]) -> (i32, i32) {
    let left = crew[0] + crew[2];
    let right = crew[1] + crew[3];
    (left, right)
}
