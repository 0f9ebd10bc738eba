// Clocks in a workshop. A clock is a name and the seconds it is fast each day.

pub const DAYS: i32 = 7;

pub fn ticket(clock: &(String, i32)) -> String {
    let (name, seconds) = clock;
    format!("{name}: {} s a week", seconds * DAYS)
}

pub fn name_of(clock: &(String, i32)) -> &String {
    let (name, _) = clock;
    name
}

pub fn corrected(clock: &(String, i32), by: i32) -> (String, i32) {
    let mut own = clock.clone();
    own.1 -= by;
    own
}

pub fn rename(clock: &mut (String, i32), name: String) -> String {
    std::mem::replace(&mut clock.0, name)
}
