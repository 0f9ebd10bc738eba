use crate::clock::Minutes;
use std::ops::{Index, IndexMut};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// How long somebody has worked on each day of a week.
pub struct Week {
    days: [Minutes; 7],
}

impl Week {
    pub fn new() -> Week {
        Week {
            days: [Minutes(0); 7],
        }
    }
}

impl Index<Day> for Week {
    type Output = Minutes;

    fn index(&self, day: Day) -> &Minutes {
        &self.days[day as usize]
    }
}

impl IndexMut<Day> for Week {
    fn index_mut(&mut self, day: Day) -> &mut Minutes {
        &mut self.days[day as usize]
    }
}
