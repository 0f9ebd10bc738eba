// The three fans of a server rack.

/// A fan: its label and its turns per minute. `Fan` is only a second name for this pair.
pub type Fan = (String, u32);

pub const SECONDS: u32 = 60;

pub fn per_second(fans: &[Fan; 3]) -> [u32; 3] {
    [fans[0].1 / SECONDS, fans[1].1 / SECONDS, fans[2].1 / SECONDS]
}

pub fn label_at(fans: &[Fan; 3], place: usize) -> &String {
    &fans[place].0
}

pub fn spare_for(fan: &Fan) -> Fan {
    (fan.0.clone(), 0)
}

pub fn replace_at(fans: &mut [Fan; 3], place: usize, fresh: Fan) -> Fan {
    let old = &fans[place];
    fans[place] = fresh;
    old.clone()
}
