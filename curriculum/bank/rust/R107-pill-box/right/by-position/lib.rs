// A pill box for one week. It has a row for each day, and in each row three compartments.
// Days: 0 is Monday, 6 is Sunday. Times: 0 is morning, 1 is noon, 2 is evening.

pub fn halve(dose: (char, u8)) -> (char, u8, bool) {
    (dose.0, dose.1 / 2, dose.1 % 2 != 0)
}

pub fn pills_at(week: [[u8; 3]; 7], day: usize, time: usize) -> u8 {
    let row = week[day];
    row[time]
}

pub fn refill(week: [[u8; 3]; 7], day: usize, pills: [u8; 3]) -> [[u8; 3]; 7] {
    let mut filled = week;
    filled[day] = pills;
    filled
}

pub fn move_pill(week: [[u8; 3]; 7], from: (usize, usize), to: (usize, usize)) -> [[u8; 3]; 7] {
    let mut moved = week;
    let (from_day, from_time) = from;
    let (to_day, to_time) = to;
    moved[from_day][from_time] = moved[from_day][from_time] - 1;
    moved[to_day][to_time] = moved[to_day][to_time] + 1;
    moved
}
