// Clocks in a workshop. A clock is a name and the seconds it is fast each day.

pub const DAYS: i32 = 7;

pub fn ticket(clock: &(String, i32)) -> String {
    let seconds = clock.1 * DAYS;
    format!("{}: {seconds} s a week", clock.0)
}

pub fn name_of(clock: &(String, i32)) -> &String {
    &clock.0
}

pub fn corrected(clock: &(String, i32), by: i32) -> (String, i32) {
    (clock.0.clone(), clock.1 - by)
}

pub fn rename(clock: &mut (String, i32), name: String) -> String {
    clock.0 = name;
    clock.0.clone()
}
