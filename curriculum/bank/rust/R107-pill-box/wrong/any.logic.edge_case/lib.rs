// A pill box for one week. It has a row for each day, and in each row three compartments.
// Days: 0 is Monday, 6 is Sunday. Times: 0 is morning, 1 is noon, 2 is evening.

pub fn halve(dose: (char, u8)) -> (char, u8, bool) {
    let (kind, count) = dose;
    (kind, count / 2, count % 2 == 1)
}

pub fn pills_at(week: [[u8; 3]; 7], day: usize, time: usize) -> u8 {
    week[day][time]
}

pub fn refill(week: [[u8; 3]; 7], day: usize, pills: [u8; 3]) -> [[u8; 3]; 7] {
    let mut filled = week;
    filled[day] = pills;
    filled
}

pub fn move_pill(week: [[u8; 3]; 7], from: (usize, usize), to: (usize, usize)) -> [[u8; 3]; 7] {
    let mut moved = week;
    moved[from.0][from.1] = week[from.0][from.1] - 1;
    moved[to.0][to.1] = week[to.0][to.1] + 1;
    moved
}
