// Chains of iterators for the sensors of a plant.

pub fn first_alarms(
    readings: impl Iterator<Item = i32>,
    limit: i32,
    count: usize,
) -> Vec<(usize, i32)> {
    readings
        .enumerate()
        .filter(|(_, reading)| *reading > limit)
        .take(count)
        .collect()
}

pub fn sum_of_good<'l>(lines: impl Iterator<Item = &'l str>) -> i64 {
    lines
        .take_while(|line| *line != "stop")
        .filter_map(|line| line.parse::<i64>().ok())
        .sum()
}

pub fn steps(readings: &[i32]) -> Vec<i32> {
    readings.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// Gives a number, its half, the half of that, and so on down to 1.
pub struct Halves {
    left: u32,
}

impl Halves {
    pub fn of(number: u32) -> Halves {
        Halves { left: number }
    }
}

impl Iterator for Halves {
    type Item = u32;

    fn next(&mut self) -> Option<Self::Item> {
        let now = Some(self.left).filter(|left| *left > 0)?;
        self.left /= 2;
        Some(now)
    }
}

pub fn both_ends(readings: &[i32]) -> Vec<(i32, i32)> {
    let mut pairs = Vec::new();
    let mut from_both = readings.iter();
    while let (Some(first), Some(last)) = (from_both.next(), from_both.next_back()) {
        pairs.push((*first, *last));
    }
    pairs
}
