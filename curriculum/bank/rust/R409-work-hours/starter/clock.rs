use std::ops::{AddAssign, Sub};

/// A time of day, in minutes after midnight: 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Clock(pub u32);

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

// ex-1: Output says what comes out, and it may be another type.
// Lesson: "What comes out of an operator".
// Test: sub_of_clocks_is_a_length_of_time.
// Start: which number may become too small here?
impl Sub for Clock {
    type Output = Minutes;

    fn sub(self, earlier: Clock) -> Minutes {
        let _ = earlier;
        todo!()
    }
}

// ex-2: += changes its left side, and hands back nothing.
// Lesson: "Operators that change their left side".
// Test: add_assign_makes_minutes_longer.
// Start: with the shorter one of the two.
impl AddAssign for Minutes {
    fn add_assign(&mut self, more: Minutes) {
        let _ = more;
    }
}

impl AddAssign<Minutes> for Clock {
    fn add_assign(&mut self, later: Minutes) {
        let _ = later;
    }
}
