// The crew of a rowing boat with four seats.

pub fn swap_sides(load: (i32, i32)) -> (i32, i32) {
    (load.1, load.0)
}

pub fn stern_minus_bow(crew: [i32; 4]) -> i32 {
    crew[crew.len() - 1] - crew[0]
}

pub fn reseat(crew: [i32; 4], seat: usize, kilos: i32) -> [i32; 4] {
    let mut seats = crew;
    seats[seat] = kilos;
    seats
}

pub fn side_totals(crew: [i32; 4]) -> (i32, i32) {
    let mut sides = (0, 0);
    for seat in 0..4 {
        if seat % 2 == 0 {
            sides.0 += crew[seat];
        } else {
            sides.1 += crew[seat];
        }
    }
    sides
}
