// The three fans of a server rack.

/// A fan: its label and its turns per minute. `Fan` is only a second name for this pair.
pub type Fan = (String, u32);

pub const SECONDS: u32 = 60;

pub fn per_second(fans: &[Fan; 3]) -> [u32; 3] {
    let mut speeds = [0; 3];
    for place in 0..3 {
        speeds[place] = fans[place].1 / SECONDS;
    }
    speeds
}

pub fn label_at(fans: &[Fan; 3], place: usize) -> &String {
    let (label, _) = &fans[place];
    label
}

pub fn spare_for(fan: &Fan) -> Fan {
    let label = fan.0.to_string();
    (label, 0)
}

pub fn replace_at(fans: &mut [Fan; 3], place: usize, fresh: Fan) -> Fan {
    let mut moving = fresh;
    std::mem::swap(&mut fans[place], &mut moving);
    moving
}
