// Chains of iterators for the sensors of a plant.

pub fn first_alarms(
    mut readings: impl Iterator<Item = i32>,
    limit: i32,
    count: usize,
) -> Vec<(usize, i32)> {
    let mut found = Vec::new();
    let mut place = 0;
    while found.len() < count {
        let Some(reading) = readings.next() else {
            break;
        };
        if reading > limit {
            found.push((place, reading));
        }
        place += 1;
    }
    found
}

pub fn sum_of_good<'l>(lines: impl Iterator<Item = &'l str>) -> i64 {
    let mut sum = 0;
    for line in lines {
        if line == "stop" {
            break;
        }
        sum += line.parse::<i64>().unwrap_or(0);
    }
    sum
}

pub fn steps(readings: &[i32]) -> Vec<i32> {
    readings
        .iter()
        .zip(readings.iter().skip(1))
        .map(|(before, after)| after - before)
        .collect()
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

    fn next(&mut self) -> Option<u32> {
        if self.left == 0 {
            return None;
        }
        let now = self.left;
        self.left = now / 2;
        Some(now)
    }
}

pub fn both_ends(readings: &[i32]) -> Vec<(i32, i32)> {
    let backwards = readings.iter().rev().copied();
    readings
        .iter()
        .copied()
        .zip(backwards)
        .take(readings.len() / 2)
        .collect()
}
