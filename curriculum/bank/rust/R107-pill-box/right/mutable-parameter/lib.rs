// A pill box for one week. It has a row for each day, and in each row three compartments.
// Days: 0 is Monday, 6 is Sunday. Times: 0 is morning, 1 is noon, 2 is evening.

pub fn halve(dose: (char, u8)) -> (char, u8, bool) {
    let (kind, count) = dose;
    let half = count / 2;
    let broken = half * 2 < count;
    (kind, half, broken)
}

pub fn pills_at(week: [[u8; 3]; 7], day: usize, time: usize) -> u8 {
    let [morning, noon, evening] = week[day];
    let row = [morning, noon, evening];
    row[time]
}

pub fn refill(mut week: [[u8; 3]; 7], day: usize, pills: [u8; 3]) -> [[u8; 3]; 7] {
    week[day][0] = pills[0];
    week[day][1] = pills[1];
    week[day][2] = pills[2];
    week
}

pub fn move_pill(week: [[u8; 3]; 7], from: (usize, usize), to: (usize, usize)) -> [[u8; 3]; 7] {
    let mut moved = week;
    moved[from.0][from.1] -= 1;
    moved[to.0][to.1] += 1;
    moved
}
