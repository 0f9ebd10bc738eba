use std::ops::{AddAssign, Sub};

/// How many minutes a day has.
const DAY: u32 = 1440;

/// A time of day, in minutes after midnight: 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Clock(pub u32);

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

impl Sub for Clock {
    type Output = Minutes;

    fn sub(self, earlier: Clock) -> Minutes {
        if self < earlier {
            Minutes(self.0 + DAY - earlier.0)
        } else {
            Minutes(self.0 - earlier.0)
        }
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, more: Minutes) {
        self.0 += more.0;
    }
}

impl AddAssign<Minutes> for Clock {
    fn add_assign(&mut self, later: Minutes) {
        self.0 += later.0;
        while self.0 > DAY {
            self.0 -= DAY;
        }
    }
}
